class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        by_pairs = [[""]]
        for pairs in range(n):
            longer = [f"({text})" for text in by_pairs[pairs]]
            for first in range(1, pairs + 1):
                longer += [a + b for a in by_pairs[first] for b in by_pairs[pairs + 1 - first]]
            by_pairs.append(longer)
        return by_pairs[n]
