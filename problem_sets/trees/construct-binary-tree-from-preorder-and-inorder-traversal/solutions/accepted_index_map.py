class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: i for i, value in enumerate(inorder)}
        roots = iter(preorder)

        def build(first, after):
            if first == after:
                return None
            root = TreeNode(next(roots))
            middle = place[root.val]
            root.left = build(first, middle)
            root.right = build(middle + 1, after)
            return root

        return build(0, len(inorder))
