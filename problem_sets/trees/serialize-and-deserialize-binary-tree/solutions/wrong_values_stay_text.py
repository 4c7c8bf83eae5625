class Codec:
    def serialize(self, root: TreeNode) -> str:
        words = []

        def write(node):
            if not node:
                words.append("x")
            else:
                words.append(str(node.val))
                write(node.left)
                write(node.right)

        write(root)
        return " ".join(words)

    def deserialize(self, data: str) -> TreeNode:
        words = iter(data.split())

        def read():
            word = next(words)
            if word == "x":
                return None
            node = TreeNode(word)
            node.left = read()
            node.right = read()
            return node

        return read()
