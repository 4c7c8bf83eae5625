class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        depths = []

        def visit(node, depth):
            if node:
                if not node.left or not node.right:
                    depths.append(depth)
                visit(node.left, depth + 1)
                visit(node.right, depth + 1)

        visit(root, 0)
        return not depths or max(depths) - min(depths) <= 1
