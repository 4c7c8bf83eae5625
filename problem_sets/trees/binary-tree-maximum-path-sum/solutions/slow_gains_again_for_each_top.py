class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def gain(node):
            return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

        best = root.val
        waiting = [root]
        while waiting:
            top = waiting.pop()
            best = max(best, top.val + gain(top.left) + gain(top.right))
            waiting.extend(child for child in (top.left, top.right) if child)
        return best
