class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def height(node):
            if not node:
                return 0
            left = height(node.left)
            right = height(node.right)
            if abs(left - right) > 1:
                return 0
            return 1 + max(left, right)

        return not root or height(root) > 0
