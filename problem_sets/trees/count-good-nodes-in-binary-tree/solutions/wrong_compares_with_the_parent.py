class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def visit(node, above):
            if not node:
                return 0
            return (node.val >= above) + visit(node.left, node.val) + visit(node.right, node.val)

        return visit(root, -inf)
