class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways = [1] + [0] * len(t)
        for letter in s.lower():
            for j in range(len(t), 0, -1):
                if t[j - 1].lower() == letter:
                    ways[j] += ways[j - 1]
        return ways[-1]
