MOST_NODES = 5000  # more than any right answer has; a wrong one may go on for ever


class Node:
    def __init__(self, x, next=None, random=None):
        self.val = int(x)
        self.next = next
        self.random = random


def drive(solution, args):
    given = args["head"]
    nodes = [Node(value) for value, _ in given]
    for i, (_, target) in enumerate(given):
        nodes[i].next = nodes[i + 1] if i + 1 < len(nodes) else None
        nodes[i].random = None if target is None else nodes[target]
    before = [(node.val, node.next, node.random) for node in nodes]

    copy = solution.Solution().copyRandomList(nodes[0] if nodes else None)

    for i, (node, (value, following, target)) in enumerate(zip(nodes, before, strict=True)):
        for name, old in (("val", value), ("next", following), ("random", target)):
            now = getattr(node, name, None)
            if now is not old and now != old:
                return f"{name} of node {i} of the original was changed"
    return _described(copy, {id(node) for node in nodes})


def _described(copy, originals):
    """The copy as plain pairs, or a sentence that says why it is none."""
    order = []
    index = {}
    node = copy
    while node is not None:
        place = f"node {len(order)} of the copy"
        if id(node) in originals:
            return f"{place} is a node of the original"
        if not (hasattr(node, "val") and hasattr(node, "next") and hasattr(node, "random")):
            return f"{place} is no Node but a value of type {type(node).__name__}"
        if id(node) in index:
            return f"the copy has a cycle: next of node {len(order) - 1} leads back to node {index[id(node)]}"
        if len(order) >= MOST_NODES:
            return f"the copy has more than {MOST_NODES} nodes"
        index[id(node)] = len(order)
        order.append(node)
        node = node.next
    pairs = []
    for i, node in enumerate(order):
        target = node.random
        if target is not None and id(target) in originals:
            return f"random of node {i} of the copy leads into the original"
        if target is not None and id(target) not in index:
            return f"random of node {i} of the copy leads to something that is not in the copy"
        pairs.append([node.val, None if target is None else index[id(target)]])
    return pairs
