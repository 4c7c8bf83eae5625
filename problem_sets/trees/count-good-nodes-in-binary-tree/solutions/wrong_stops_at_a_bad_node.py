class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def visit(node, largest):
            if not node or node.val < largest:
                return 0
            return 1 + visit(node.left, node.val) + visit(node.right, node.val)

        return visit(root, -inf)
