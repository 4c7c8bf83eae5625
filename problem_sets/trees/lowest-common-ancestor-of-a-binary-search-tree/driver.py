import gc
from collections import deque


def _build(values):
    """The root, and every node by its value."""
    rest = iter(values)
    root = TreeNode(next(rest))
    nodes = {root.val: root}
    waiting = deque([root])
    for left in rest:
        parent = waiting.popleft()
        if left is not None:
            nodes[left] = parent.left = TreeNode(left)
            waiting.append(parent.left)
        right = next(rest, None)
        if right is not None:
            nodes[right] = parent.right = TreeNode(right)
            waiting.append(parent.right)
    return root, nodes


def drive(solution, args):
    gc.disable()  # a hundred thousand nodes would make the collector run for nothing
    try:
        root, nodes = _build(args["root"])
    finally:
        gc.enable()
    found = solution.Solution().lowestCommonAncestor(root, nodes[args["p"]], nodes[args["q"]])
    if found is None:
        return None
    value = getattr(found, "val", None)
    if type(value) is int and nodes.get(value) is found:
        return value
    return f"not a node of the tree, but of type {type(found).__name__}"
