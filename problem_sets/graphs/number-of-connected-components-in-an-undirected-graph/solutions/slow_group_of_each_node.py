class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)

        def smallest_of_group(start):
            met = {start}
            stack = [start]
            while stack:
                for other in neighbours[stack.pop()]:
                    if other not in met:
                        met.add(other)
                        stack.append(other)
            return min(met)

        return len({smallest_of_group(node) for node in range(n)})
