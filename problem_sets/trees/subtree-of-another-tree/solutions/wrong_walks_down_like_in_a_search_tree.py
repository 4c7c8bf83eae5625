class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        while root:
            if self.same(root, subRoot):
                return True
            root = root.left if subRoot.val < root.val else root.right
        return False

    def same(self, one, other):
        if not one or not other:
            return one is other
        return one.val == other.val and self.same(one.left, other.left) and self.same(one.right, other.right)
