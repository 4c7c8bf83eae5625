class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        def way(wanted):
            nodes = [root]
            while nodes[-1] is not wanted:
                nodes.append(nodes[-1].left if wanted.val < nodes[-1].val else nodes[-1].right)
            return nodes

        for one, other in zip(way(p), way(q), strict=False):
            if one is not other:
                return one
        return root
