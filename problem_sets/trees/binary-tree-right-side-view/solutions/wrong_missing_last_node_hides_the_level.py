class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = []
        level = [root]
        while any(level):
            if level[-1]:
                view.append(level[-1].val)
            level = [child for node in level if node for child in (node.left, node.right)]
        return view
