class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder:
            return None
        left = inorder.index(preorder[0])
        return TreeNode(
            preorder[0],
            self.buildTree(preorder[left + 1 :], inorder[left + 1 :]),
            self.buildTree(preorder[1 : left + 1], inorder[:left]),
        )
