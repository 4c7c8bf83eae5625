class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        # adds one way for each place where the last letter can be found, and stops looking further back
        ways = [1] + [0] * len(t)
        for letter in s:
            for j in range(len(t), 0, -1):
                if t[j - 1] == letter and ways[j - 1]:
                    ways[j] += 1
        return ways[-1]
