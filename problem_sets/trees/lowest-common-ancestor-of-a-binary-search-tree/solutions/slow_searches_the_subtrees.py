class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        for child in (root.left, root.right):
            if self.contains(child, p) and self.contains(child, q):
                return self.lowestCommonAncestor(child, p, q)
        return root

    def contains(self, top, wanted):
        waiting = [top]
        while waiting:
            node = waiting.pop()
            if node is wanted:
                return True
            if node:
                waiting += [node.left, node.right]
        return False
