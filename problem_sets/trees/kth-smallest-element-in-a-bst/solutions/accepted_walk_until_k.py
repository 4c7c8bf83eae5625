class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        waiting = []
        while True:
            while root:
                waiting.append(root)
                root = root.left
            root = waiting.pop()
            k -= 1
            if k == 0:
                return root.val
            root = root.right
