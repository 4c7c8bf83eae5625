class Codec:
    def serialize(self, root: TreeNode) -> str:
        return f"{root.val}{self.serialize(root.left)}{self.serialize(root.right)}" if root else "x"

    def deserialize(self, data: str) -> TreeNode:
        characters = iter(data)

        def read():
            character = next(characters)
            if character == "x":
                return None
            node = TreeNode(int(character))
            node.left = read()
            node.right = read()
            return node

        return read()
