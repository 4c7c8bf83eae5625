class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        by_pairs = [[""]]
        for pairs in range(n):
            longer = []
            for inside in range(pairs + 1):
                for a in by_pairs[inside]:
                    for b in by_pairs[pairs - inside]:
                        longer.append(f"({a}){b}")
            by_pairs.append(longer)
        return by_pairs[-1]
