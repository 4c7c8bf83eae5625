class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def visit(node, largest):
            good = 0
            for child in (node.left, node.right):
                if child:
                    good += (child.val >= largest) + visit(child, max(largest, child.val))
            return good

        return visit(root, root.val)
