class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = list(range(n))

        def find(node):
            while parent[node] != node:
                node = parent[node]
            return node

        for a, b in edges:
            parent[find(a)] = find(b)
        return len(set(parent))
