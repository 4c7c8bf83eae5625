class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = []
        deepest = 0

        def visit(node, depth):
            nonlocal deepest
            if node:
                if depth > deepest:
                    view.append(node.val)
                    deepest = depth
                visit(node.right, depth + 1)
                visit(node.left, depth + 1)

        visit(root, 0)
        return view
