class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        values = []
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            values.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        return [values] if values else []
