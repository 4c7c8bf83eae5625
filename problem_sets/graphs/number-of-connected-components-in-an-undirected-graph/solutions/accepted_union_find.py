class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = {}  # a node without an entry leads its group

        def find(node):
            if node not in parent:
                return node
            parent[node] = find(parent[node])
            return parent[node]

        count = n
        for a, b in edges:
            a, b = find(a), find(b)
            if a != b:
                parent[a] = b
                count -= 1
        return count
