class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def gain(node):
            nonlocal best
            if not node:
                return -inf
            left, right = gain(node.left), gain(node.right)
            if not node.left and not node.right:
                best = max(best, node.val)
                return node.val
            if node.left and node.right:
                best = max(best, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return best
