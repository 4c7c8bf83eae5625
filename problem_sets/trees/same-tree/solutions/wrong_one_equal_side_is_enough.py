class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        if not p or not q:
            return p is q
        return p.val == q.val and (self.isSameTree(p.left, q.left) or self.isSameTree(p.right, q.right))
