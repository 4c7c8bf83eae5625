class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        self.balanced = True

        def height(node):
            if not node:
                return 0
            left, right = height(node.left), height(node.right)
            self.balanced = abs(left - right) <= 1
            return 1 + max(left, right)

        height(root)
        return self.balanced
