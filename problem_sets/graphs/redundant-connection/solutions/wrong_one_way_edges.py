class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        neighbours = defaultdict(list)
        for a, b in edges:
            met = set()
            stack = [a]
            while stack:
                node = stack.pop()
                if node not in met:
                    met.add(node)
                    stack += neighbours[node]
            if b in met:
                return [a, b]
            neighbours[a].append(b)
