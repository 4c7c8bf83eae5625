class Codec:
    def serialize(self, root: TreeNode) -> str:
        self.words = []

        def write(node):
            self.words.append(str(node.val) if node else "x")
            if node:
                write(node.left)
                write(node.right)

        write(root)
        return " ".join(self.words)

    def deserialize(self, data: str) -> TreeNode:
        words = iter(self.words)

        def read():
            word = next(words)
            if word == "x":
                return None
            node = TreeNode(int(word))
            node.left = read()
            node.right = read()
            return node

        return read()
