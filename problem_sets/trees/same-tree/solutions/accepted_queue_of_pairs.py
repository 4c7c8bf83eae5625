class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        queue = deque([(p, q)])
        while queue:
            one, other = queue.popleft()
            if one and other:
                if one.val != other.val:
                    return False
                queue.append((one.left, other.left))
                queue.append((one.right, other.right))
            elif one or other:
                return False
        return True
