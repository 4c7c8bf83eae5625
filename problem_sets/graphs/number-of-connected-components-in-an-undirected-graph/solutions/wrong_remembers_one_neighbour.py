class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbour = {}
        for a, b in edges:
            neighbour[a] = b
            neighbour[b] = a
        met = set()
        count = 0
        for start in range(n):
            if start not in met:
                count += 1
            node = start
            while node not in met:
                met.add(node)
                node = neighbour.get(node, node)
        return count
