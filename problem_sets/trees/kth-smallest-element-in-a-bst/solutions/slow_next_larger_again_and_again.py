class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        smallest = -1
        for _ in range(k):
            candidate = inf
            waiting = [root]
            while waiting:
                node = waiting.pop()
                if smallest < node.val < candidate:
                    candidate = node.val
                waiting.extend(child for child in (node.left, node.right) if child)
            smallest = candidate
        return smallest
