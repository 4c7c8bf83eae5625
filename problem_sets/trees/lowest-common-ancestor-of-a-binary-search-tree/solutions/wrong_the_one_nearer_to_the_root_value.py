class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        if p.val < root.val > q.val:
            return p if p.val > q.val else q
        if p.val > root.val < q.val:
            return p if p.val < q.val else q
        return root
