class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good = 0
        waiting = [(root, root.val)]
        while waiting:
            node, largest = waiting.pop()
            if node:
                good += node.val >= largest
                largest = max(largest, node.val)
                waiting += [(node.left, largest), (node.right, largest)]
        return good
