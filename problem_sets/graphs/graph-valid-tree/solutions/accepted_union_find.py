class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        parent = {}  # a node without an entry leads its group

        def find(node):
            if node not in parent:
                return node
            parent[node] = find(parent[node])
            return parent[node]

        for a, b in edges:
            a, b = find(a), find(b)
            if a == b:
                return False
            parent[a] = b
        return len(edges) == n - 1
