class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        balanced = True

        def height(node):
            return 1 + max(height(node.left), height(node.right)) if node else 0

        def test(node):
            nonlocal balanced
            if node:
                if abs(height(node.left) - height(node.right)) > 1:
                    balanced = False
                test(node.left)
                test(node.right)

        test(root)
        return balanced
