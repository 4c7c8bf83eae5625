class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        there = Counter(s)
        ways = 1
        for letter, wanted in Counter(t).items():
            ways *= comb(there[letter], wanted)
        return ways
