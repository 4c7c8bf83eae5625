class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        if not root or not subRoot:
            return root is subRoot
        return (
            root.val == subRoot.val
            and self.isSubtree(root.left, subRoot.left)
            and self.isSubtree(root.right, subRoot.right)
        )
