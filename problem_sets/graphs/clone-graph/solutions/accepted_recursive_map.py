class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(original):
            if original.val not in copies:
                copies[original.val] = Node(original.val)
                copies[original.val].neighbors = [copy(other) for other in original.neighbors]
            return copies[original.val]

        return copy(node) if node else None
