class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def gain(node):
            if not node:
                return 0
            return max(0, node.val + max(gain(node.left), gain(node.right)))

        return root.val + gain(root.left) + gain(root.right)
