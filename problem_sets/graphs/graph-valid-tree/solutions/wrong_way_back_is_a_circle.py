class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        met = set()

        def has_circle(node):
            if node in met:
                return True
            met.add(node)
            for other in neighbours[node]:
                if has_circle(other):
                    return True
            return False

        return not has_circle(0) and len(met) == n
