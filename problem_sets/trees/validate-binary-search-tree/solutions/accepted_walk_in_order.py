class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        waiting = []
        previous = -inf
        while root or waiting:
            while root:
                waiting.append(root)
                root = root.left
            root = waiting.pop()
            if root.val <= previous:
                return False
            previous = root.val
            root = root.right
        return True
