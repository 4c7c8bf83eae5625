class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        self.good = 0

        def largest(node):
            if not node:
                return -inf
            below = max(largest(node.left), largest(node.right))
            if node.val >= below:
                self.good += 1
            return max(node.val, below)

        largest(root)
        return self.good
