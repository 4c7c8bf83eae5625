class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        level = [root] if root else []
        while level:
            values = [node.val for node in level]
            for node in level:
                node.val = values.pop()
            level = [child for node in level for child in (node.left, node.right) if child]
        return root
