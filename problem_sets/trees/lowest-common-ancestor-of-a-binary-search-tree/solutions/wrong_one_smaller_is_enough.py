class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        while root is not p and root is not q:
            root = root.left if p.val < root.val or q.val < root.val else root.right
        return root
