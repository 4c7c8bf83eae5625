class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def gain(node):
            nonlocal best
            if not node:
                return 0
            here = node.val + max(0, gain(node.left), gain(node.right))
            best = max(best, here)
            return here

        gain(root)
        return best
