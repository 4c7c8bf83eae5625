class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def visit(node, largest):
            if not node:
                return 0
            good = 1 if node.val > largest else 0
            largest = max(largest, node.val)
            return good + visit(node.left, largest) + visit(node.right, largest)

        return visit(root, -inf)
