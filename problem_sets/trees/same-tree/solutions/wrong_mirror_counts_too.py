class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        if not p or not q:
            return p is q
        straight = self.isSameTree(p.left, q.left) and self.isSameTree(p.right, q.right)
        crossed = self.isSameTree(p.left, q.right) and self.isSameTree(p.right, q.left)
        return p.val == q.val and (straight or crossed)
