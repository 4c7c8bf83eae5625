class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        low, high = sorted((p.val, q.val))
        while root:
            if low < root.val < high:
                return root
            root = root.left if root.val >= high else root.right
        return None
