class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        nodes = [root]
        for node in nodes:
            nodes.extend(child for child in (node.left, node.right) if child)
        gain = {None: 0}
        best = root.val
        for node in reversed(nodes):
            left, right = gain[node.left], gain[node.right]
            best = max(best, node.val + left + right)
            gain[node] = max(0, node.val + max(left, right))
        return best
