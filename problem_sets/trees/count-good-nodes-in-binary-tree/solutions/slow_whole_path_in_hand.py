class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        path = []

        def visit(node):
            if not node:
                return 0
            path.append(node.val)
            good = 1 if max(path) == node.val else 0
            good += visit(node.left) + visit(node.right)
            path.pop()
            return good

        return visit(root)
