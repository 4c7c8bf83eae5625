class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        met = [False] * n
        stack = [(0, None)]
        while stack:
            node, came_from = stack.pop()
            if met[node]:
                return False
            met[node] = True
            stack.extend((other, node) for other in neighbours[node] if other != came_from)
        return all(met)
