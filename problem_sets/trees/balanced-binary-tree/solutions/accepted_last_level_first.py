class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        nodes = [root] if root else []
        for node in nodes:
            nodes.extend(child for child in (node.left, node.right) if child)
        height = {None: 0}
        for node in reversed(nodes):
            left, right = height[node.left], height[node.right]
            if abs(left - right) > 1:
                return False
            height[node] = 1 + max(left, right)
        return True
