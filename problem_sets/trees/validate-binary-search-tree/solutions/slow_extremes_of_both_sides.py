class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        if not root:
            return True
        if any(value >= root.val for value in self.values(root.left)):
            return False
        if any(value <= root.val for value in self.values(root.right)):
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)

    def values(self, node):
        found = []
        waiting = [node]
        while waiting:
            node = waiting.pop()
            if node:
                found.append(node.val)
                waiting += [node.left, node.right]
        return found
