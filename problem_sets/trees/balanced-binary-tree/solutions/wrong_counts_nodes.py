class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def size(node):
            if not node:
                return 0
            left, right = size(node.left), size(node.right)
            if left < 0 or right < 0 or abs(left - right) > 1:
                return -1
            return 1 + left + right

        return size(root) >= 0
