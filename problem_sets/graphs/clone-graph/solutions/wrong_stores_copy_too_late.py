class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(original):
            if original in copies:
                return copies[original]
            fresh = Node(original.val)
            for other in original.neighbors:
                fresh.neighbors.append(copy(other))
            copies[original] = fresh
            return fresh

        return copy(node) if node else None
