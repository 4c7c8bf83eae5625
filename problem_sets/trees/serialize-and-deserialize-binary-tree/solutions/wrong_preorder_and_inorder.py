class Codec:
    def serialize(self, root: TreeNode) -> str:
        before, between = [], []

        def walk(node):
            if node:
                before.append(str(node.val))
                walk(node.left)
                between.append(str(node.val))
                walk(node.right)

        walk(root)
        return " ".join(before) + ";" + " ".join(between)

    def deserialize(self, data: str) -> TreeNode:
        before, between = (list(map(int, part.split())) for part in data.split(";"))
        roots = iter(before)

        def read(values):
            if not values:
                return None
            node = TreeNode(next(roots))
            if node.val not in values:
                return None
            at = values.index(node.val)
            node.left = read(values[:at])
            node.right = read(values[at + 1 :])
            return node

        return read(between)
