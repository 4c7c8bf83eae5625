class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        waiting = [root]
        named = 0
        for value in preorder[1:]:
            node = TreeNode(value)
            if waiting[-1].val != inorder[named]:
                waiting[-1].left = node
            else:
                while waiting and waiting[-1].val == inorder[named]:
                    parent = waiting.pop()
                    named += 1
                parent.right = node
            waiting.append(node)
        return root
