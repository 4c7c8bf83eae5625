class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return node
        found = {node}
        stack = [node]
        while stack:
            for other in stack.pop().neighbors:
                if other not in found:
                    found.add(other)
                    stack.append(other)
        copies = {original: Node(original.val) for original in found}
        for original, copy in copies.items():
            copy.neighbors.extend(copies[other] for other in original.neighbors)
        return copies[node]
