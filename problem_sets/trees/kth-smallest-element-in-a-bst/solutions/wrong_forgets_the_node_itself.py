class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def size(node):
            return 1 + size(node.left) + size(node.right) if node else 0

        while root:
            left = size(root.left)
            if k == left + 1:
                return root.val
            if k <= left:
                root = root.left
            else:
                root = root.right
                k -= left
        return -1
