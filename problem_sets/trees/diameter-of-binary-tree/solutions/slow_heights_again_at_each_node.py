class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        def height(node):
            return 1 + max(height(node.left), height(node.right)) if node else 0

        def longest(node):
            if not node:
                return 0
            here = height(node.left) + height(node.right)
            return max(here, longest(node.left), longest(node.right))

        return longest(root)
