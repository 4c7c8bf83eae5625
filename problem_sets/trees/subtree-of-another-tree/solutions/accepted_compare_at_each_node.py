class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        if not root:
            return False
        return self.same(root, subRoot) or self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)

    def same(self, one, other):
        if not one or not other:
            return one is other
        return one.val == other.val and self.same(one.left, other.left) and self.same(one.right, other.right)
