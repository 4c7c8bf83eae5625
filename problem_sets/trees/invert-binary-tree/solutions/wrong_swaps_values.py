class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        def swap(one, other):
            if one and other:
                one.val, other.val = other.val, one.val
                swap(one.left, other.right)
                swap(one.right, other.left)

        if root:
            swap(root.left, root.right)
        return root
