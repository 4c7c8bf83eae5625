class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
        met = set()
        count = 0
        for start in range(n):
            if start in met:
                continue
            count += 1
            met.add(start)
            stack = [start]
            while stack:
                for other in neighbours[stack.pop()]:
                    if other not in met:
                        met.add(other)
                        stack.append(other)
        return count
