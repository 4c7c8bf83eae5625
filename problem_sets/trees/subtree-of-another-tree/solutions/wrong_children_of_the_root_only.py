class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        return any(self.same(top, subRoot) for top in (root, root.left, root.right) if top)

    def same(self, one, other):
        if not one or not other:
            return one is other
        return one.val == other.val and self.same(one.left, other.left) and self.same(one.right, other.right)
