class Codec:
    def serialize(self, root: TreeNode) -> str:
        words = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node:
                words.append(str(node.val))
                queue.append(node.left)
                queue.append(node.right)
            else:
                words.append("x")
        return ",".join(words)

    def deserialize(self, data: str) -> TreeNode:
        nodes = (None if word == "x" else TreeNode(int(word)) for word in data.split(","))
        root = next(nodes)
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node:
                node.left = next(nodes)
                node.right = next(nodes)
                queue.append(node.left)
                queue.append(node.right)
        return root
