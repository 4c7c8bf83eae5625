class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        groups = []
        for a, b in edges:
            for group in groups:
                if a in group or b in group:
                    group |= {a, b}
                    break
            else:
                groups.append({a, b})
        return len(groups) + n - len({node for edge in edges for node in edge})
