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
        values = iter([None if word == "x" else int(word) for word in data.split()])

        def read():
            value = next(values)
            if not value:
                return None
            node = TreeNode(value)
            node.left = read()
            node.right = read()
            return node

        return read()
