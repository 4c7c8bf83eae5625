class Solution:
    def reorganizeString(self, s: str) -> str:
        for order in itertools.permutations(s):
            if all(a != b for a, b in pairwise(order)):
                return "".join(order)
        return ""
