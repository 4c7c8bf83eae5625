class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(top):
            words = []
            waiting = [top]
            while waiting:
                node = waiting.pop()
                if node:
                    words.append(f",{node.val}")
                    waiting += [node.right, node.left]
                else:
                    words.append(",x")
            return "".join(words)

        return text(subRoot) in text(root)
