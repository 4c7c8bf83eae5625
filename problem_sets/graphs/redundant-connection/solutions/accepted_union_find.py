class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        parent = {}  # a node without an entry leads its group

        def find(node):
            if node not in parent:
                return node
            parent[node] = find(parent[node])
            return parent[node]

        for a, b in edges:
            leader_a, leader_b = find(a), find(b)
            if leader_a == leader_b:
                return [a, b]
            parent[leader_a] = leader_b
