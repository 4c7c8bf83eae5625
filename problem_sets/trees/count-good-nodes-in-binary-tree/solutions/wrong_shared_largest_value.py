class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        self.largest = -inf

        def visit(node):
            if not node:
                return 0
            good = 1 if node.val >= self.largest else 0
            self.largest = max(self.largest, node.val)
            return good + visit(node.left) + visit(node.right)

        return visit(root)
