class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        way = []
        while root:
            way.append(root)
            root = root.left
        while k > 1 and len(way) > 1:
            way.pop()
            k -= 1
        return way[-1].val
