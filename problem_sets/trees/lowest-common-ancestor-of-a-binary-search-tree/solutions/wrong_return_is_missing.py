class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        if p.val < root.val > q.val:
            self.lowestCommonAncestor(root.left, p, q)
        elif p.val > root.val < q.val:
            self.lowestCommonAncestor(root.right, p, q)
        return root
