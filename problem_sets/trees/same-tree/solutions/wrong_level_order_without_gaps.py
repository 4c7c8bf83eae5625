class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def levels(root):
            found = []
            level = [root] if root else []
            while level:
                found.append([node.val for node in level])
                level = [child for node in level for child in (node.left, node.right) if child]
            return found

        return levels(p) == levels(q)
