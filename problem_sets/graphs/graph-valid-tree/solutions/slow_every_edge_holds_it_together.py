class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)

        def in_one_piece(without):
            met = {0}
            stack = [0]
            while stack:
                node = stack.pop()
                for other in neighbours[node]:
                    if other not in met and [node, other] != without and [other, node] != without:
                        met.add(other)
                        stack.append(other)
            return len(met) == n

        return in_one_piece(None) and not any(in_one_piece(edge) for edge in edges)
