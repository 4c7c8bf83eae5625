class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        self.left = k

        def walk(node):
            if not node:
                return None
            found = walk(node.left)
            if found:
                return found
            self.left -= 1
            if self.left == 0:
                return node.val
            return walk(node.right)

        return walk(root)
