class Codec:
    def serialize(self, root: TreeNode) -> str:
        words = []
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                words.append(str(node.val))
                waiting += [node.right, node.left]
        return " ".join(words)

    def deserialize(self, data: str) -> TreeNode:
        values = deque(map(int, data.split()))

        def read(low, high):
            if not values or not low <= values[0] <= high:
                return None
            node = TreeNode(values.popleft())
            node.left = read(low, node.val)
            node.right = read(node.val, high)
            return node

        return read(-inf, inf)
