class Codec:
    def serialize(self, root: TreeNode) -> str:
        if not root:
            return ""
        return f"{root.val}({self.serialize(root.left)})({self.serialize(root.right)})"

    def deserialize(self, data: str) -> TreeNode:
        if not data:
            return None
        first = data.index("(")
        after = self.closing(data, first)
        root = TreeNode(int(data[:first]))
        root.left = self.deserialize(data[first + 1 : after])
        root.right = self.deserialize(data[after + 2 : -1])
        return root

    def closing(self, data, first):
        open_brackets = 0
        for i in range(first, len(data)):
            if data[i] == "(":
                open_brackets += 1
            elif data[i] == ")":
                open_brackets -= 1
            if open_brackets == 0:
                return i
        return -1
