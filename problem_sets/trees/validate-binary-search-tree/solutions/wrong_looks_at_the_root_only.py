class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def values(node):
            return [node.val, *values(node.left), *values(node.right)] if node else []

        return all(value < root.val for value in values(root.left)) and all(
            value > root.val for value in values(root.right)
        )
