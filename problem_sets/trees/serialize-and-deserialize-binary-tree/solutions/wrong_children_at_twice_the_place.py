class Codec:
    def serialize(self, root: TreeNode) -> str:
        words = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            words.append(str(node.val) if node else "x")
            if node:
                queue.extend((node.left, node.right))
        return " ".join(words)

    def deserialize(self, data: str) -> TreeNode:
        nodes = [None if word == "x" else TreeNode(int(word)) for word in data.split()]
        for i, node in enumerate(nodes):
            if node and 2 * i + 2 < len(nodes):
                node.left = nodes[2 * i + 1]
                node.right = nodes[2 * i + 2]
        return nodes[0]
