class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        met = set()
        count = 0
        for start in range(n):
            if start not in met:
                count += 1
                stack = [start]
                while stack:
                    node = stack.pop()
                    if node not in met:
                        met.add(node)
                        stack.extend(neighbours[node])
        return count
