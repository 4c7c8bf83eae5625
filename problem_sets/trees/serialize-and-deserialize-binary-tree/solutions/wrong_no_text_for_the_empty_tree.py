class Codec:
    def serialize(self, root: TreeNode) -> str:
        words = []
        level = [root] if root else []
        while level:
            words += [str(node.val) if node else "x" for node in level]
            level = [child for node in level if node for child in (node.left, node.right)]
        return " ".join(words)

    def deserialize(self, data: str) -> TreeNode:
        nodes = [None if word == "x" else TreeNode(int(word)) for word in data.split(" ")]
        children = iter(nodes[1:])
        for node in nodes:
            if node:
                node.left = next(children)
                node.right = next(children)
        return nodes[0]
