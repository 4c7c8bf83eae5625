class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        level = [root]
        while level:
            levels.append([node.val for node in level if node])
            level = [child for node in level if node for child in (node.left, node.right)]
        return levels
