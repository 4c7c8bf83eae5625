class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        @cache
        def found(node, part):
            if not node or not part:
                return node is part
            if node.val == part.val and found(node.left, part.left) and found(node.right, part.right):
                return True
            return found(node.left, part) or found(node.right, part)

        return found(root, subRoot)
