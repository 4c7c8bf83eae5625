class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = [root.val] if root else []
        level = [root] if root else []
        while level:
            view += [node.right.val for node in level if node.right]
            level = [child for node in level for child in (node.left, node.right) if child]
        return view
