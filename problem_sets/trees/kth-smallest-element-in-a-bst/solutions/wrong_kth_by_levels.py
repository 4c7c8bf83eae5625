class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        nodes = [root]
        for node in nodes:
            nodes.extend(child for child in (node.left, node.right) if child)
        return nodes[k - 1].val
