class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node(None, None)  # follows the newest node and precedes the oldest
        self.ring.before = self.ring.after = self.ring

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self.unlink(node)
        self.append(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self.unlink(self.nodes[key])
        self.nodes[key] = Node(key, value)
        self.append(self.nodes[key])
        if len(self.nodes) > self.capacity:
            oldest = self.ring.after
            self.unlink(oldest)
            del self.nodes[oldest.key]

    def unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def append(self, node):
        node.before = self.ring.before
        node.after = self.ring
        node.before.after = node
        self.ring.before = node
