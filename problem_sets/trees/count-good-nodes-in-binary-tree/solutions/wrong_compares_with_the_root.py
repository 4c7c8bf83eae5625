class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good = 0
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                good += node.val >= root.val
                waiting += [node.left, node.right]
        return good
