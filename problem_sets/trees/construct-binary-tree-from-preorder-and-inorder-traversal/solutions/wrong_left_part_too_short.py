class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder or not inorder:
            return None
        root = TreeNode(preorder[0])
        left = inorder.index(root.val) if root.val in inorder else 0
        root.left = self.buildTree(preorder[1:left], inorder[:left])
        root.right = self.buildTree(preorder[left + 1 :], inorder[left + 1 :])
        return root
