class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        self.previous = -1

        def ascends(node):
            if not node:
                return True
            if not ascends(node.left) or node.val <= self.previous:
                return False
            self.previous = node.val
            return ascends(node.right)

        return ascends(root)
