class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        neighbours = defaultdict(set)
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        leaves = [node for node in neighbours if len(neighbours[node]) == 1]
        while leaves:
            leaf = leaves.pop()
            other = neighbours.pop(leaf).pop()
            neighbours[other].remove(leaf)
        return next([a, b] for a, b in reversed(edges) if a in neighbours and b in neighbours)
