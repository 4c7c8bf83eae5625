class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                if node.val == subRoot.val:
                    return self.same(node, subRoot)
                waiting += [node.right, node.left]
        return False

    def same(self, one, other):
        if not one or not other:
            return one is other
        return one.val == other.val and self.same(one.left, other.left) and self.same(one.right, other.right)
