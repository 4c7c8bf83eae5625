class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: i for i, value in enumerate(inorder)}
        roots = iter(preorder)

        def build(first, after):
            if first >= after:
                return None
            root = TreeNode(next(roots))
            middle = place[root.val]
            root.right = build(middle + 1, after)
            root.left = build(first, middle)
            return root

        return build(0, len(inorder))
