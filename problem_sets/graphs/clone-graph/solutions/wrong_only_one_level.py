class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        queue = deque([node])
        while queue:
            here = queue.popleft()
            for other in here.neighbors:
                if other not in copies:
                    copies[other] = Node(other.val)
                copies[here].neighbors.append(copies[other])
        return copies[node]
