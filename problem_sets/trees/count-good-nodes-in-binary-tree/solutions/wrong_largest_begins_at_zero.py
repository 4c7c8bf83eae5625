class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def visit(node, largest):
            if not node:
                return 0
            largest = max(largest, node.val)
            return (node.val == largest) + visit(node.left, largest) + visit(node.right, largest)

        return visit(root, 0)
