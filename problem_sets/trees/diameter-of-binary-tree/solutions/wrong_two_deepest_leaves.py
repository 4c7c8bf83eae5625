class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        depths = [0, 0]
        waiting = [(root, 0)]
        while waiting:
            node, depth = waiting.pop()
            if not node.left and not node.right:
                depths.append(depth)
            waiting.extend((child, depth + 1) for child in (node.left, node.right) if child)
        return sum(sorted(depths)[-2:])
