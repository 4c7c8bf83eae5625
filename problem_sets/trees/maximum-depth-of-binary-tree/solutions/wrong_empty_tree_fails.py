class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        deepest = 1
        stack = [(root, 1)]
        while stack:
            node, depth = stack.pop()
            deepest = max(deepest, depth)
            if node.left:
                stack.append((node.left, depth + 1))
            if node.right:
                stack.append((node.right, depth + 1))
        return deepest
