class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def texts(top):
            before, between = [], []

            def walk(node):
                if node:
                    before.append(f",{node.val}")
                    walk(node.left)
                    between.append(f",{node.val}")
                    walk(node.right)

            walk(top)
            return "".join(before) + ",", "".join(between) + ","

        return all(small in large for small, large in zip(texts(subRoot), texts(root), strict=True))
