class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        if len(edges) != n - 1:
            return False
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
        met = {0}
        stack = [0]
        while stack:
            for other in neighbours[stack.pop()]:
                if other not in met:
                    met.add(other)
                    stack.append(other)
        return len(met) == n
