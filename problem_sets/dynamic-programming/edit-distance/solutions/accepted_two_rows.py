class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        above = list(range(len(word2) + 1))
        for i, letter in enumerate(word1, 1):
            row = [i]
            for j, other in enumerate(word2):
                if letter == other:
                    row.append(above[j])
                else:
                    row.append(1 + min(above[j], above[j + 1], row[j]))
            above = row
        return above[-1]
