class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: i for i, value in enumerate(inorder)}

        def build(at, first, after):
            if first >= after or at >= len(preorder):
                return None
            root = TreeNode(preorder[at])
            middle = place[root.val]
            root.left = build(at + 1, first, middle)
            root.right = build(at + 2 if root.left else at + 1, middle + 1, after)
            return root

        return build(0, 0, len(inorder))
