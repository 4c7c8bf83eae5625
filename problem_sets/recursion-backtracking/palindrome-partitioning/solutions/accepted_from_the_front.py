class Solution:
    def partition(self, s: str) -> List[List[str]]:
        ways = [[[]]]
        for end in range(1, len(s) + 1):
            longer = []
            for start in range(end):
                piece = s[start:end]
                if piece == piece[::-1]:
                    longer += [way + [piece] for way in ways[start]]
            ways.append(longer)
        return ways[-1]
