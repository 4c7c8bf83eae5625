class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        level = [root] if root else []
        while level:
            levels.append([node.val for node in level])
            following = []
            for node in level:
                if node.left:
                    following.append(node.left)
                    if node.right:
                        following.append(node.right)
            level = following
        return levels
