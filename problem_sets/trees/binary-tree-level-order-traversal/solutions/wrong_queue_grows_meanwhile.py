class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        queue = deque([root] if root else [])
        while queue:
            values = []
            taken = 0
            while taken < len(queue):
                node = queue.popleft()
                values.append(node.val)
                queue.extend(child for child in (node.left, node.right) if child)
                taken += 1
            levels.append(values)
        return levels
