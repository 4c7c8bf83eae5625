class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def walk(node, left):
            if not node:
                return None
            found = walk(node.left, left)
            if found is not None:
                return found
            left -= 1
            if left == 0:
                return node.val
            return walk(node.right, left)

        return walk(root, k)
