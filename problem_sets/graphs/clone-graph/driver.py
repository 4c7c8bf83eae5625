from collections import deque

MOST_NODES = 1000       # more than any right answer has; a wrong one may go on for ever


class Node:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


def _is_node(thing):
    return hasattr(thing, "val") and isinstance(getattr(thing, "neighbors", None), list)


def _plain(value):
    return value if value is None or isinstance(value, (bool, int, float, str)) else f"an object of type {type(value).__name__}"


def drive(solution, args):
    lists = args["node"]
    nodes = [Node(number + 1) for number in range(len(lists))]
    for node, numbers in zip(nodes, lists):
        node.neighbors = [nodes[number - 1] for number in numbers]
    own_lists = [node.neighbors for node in nodes]
    forbidden = {id(node) for node in nodes} | {id(own) for own in own_lists}

    copy = solution.Solution().cloneGraph(nodes[0] if nodes else None)

    changed = False
    for number, (node, own, numbers) in enumerate(zip(nodes, own_lists, lists), 1):
        same_list = getattr(node, "neighbors", None) is own and len(own) == len(numbers) and all(other is nodes[value - 1] for other, value in zip(own, numbers))
        if getattr(node, "val", None) != number or not same_list:
            changed = True
    report = {"nodes": None, "shares_with_original": False, "original_changed": changed}
    if copy is None:
        return report
    if not _is_node(copy):
        report["nodes"] = f"not a node: {type(copy).__name__}"
        return report
    seen = {id(copy)}
    queue = deque([copy])
    report["nodes"] = []
    while queue:
        node = queue.popleft()
        if id(node) in forbidden or id(node.neighbors) in forbidden:
            report["shares_with_original"] = True
        values = []
        for other in node.neighbors:
            if not _is_node(other):
                values.append(f"not a node: {type(other).__name__}")
                continue
            values.append(_plain(other.val))
            if id(other) not in seen:
                seen.add(id(other))
                queue.append(other)
        report["nodes"].append([_plain(node.val), values])
        if len(report["nodes"]) >= MOST_NODES:
            report["nodes"] = f"more than {MOST_NODES - 1} nodes"
            break
    return report
