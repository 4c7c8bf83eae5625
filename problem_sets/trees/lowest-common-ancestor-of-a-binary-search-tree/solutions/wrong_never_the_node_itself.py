class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        above = root
        while True:
            if p.val < root.val > q.val:
                above, root = root, root.left
            elif p.val > root.val < q.val:
                above, root = root, root.right
            else:
                return above if root is p or root is q else root
