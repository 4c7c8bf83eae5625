class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        row = list(range(len(word2) + 1))
        for i, letter in enumerate(word1, 1):
            row[0] = i
            for j, other in enumerate(word2, 1):
                if letter == other:
                    row[j] = row[j - 1]
                else:
                    row[j] = 1 + min(row[j - 1], row[j])
        return row[-1]
