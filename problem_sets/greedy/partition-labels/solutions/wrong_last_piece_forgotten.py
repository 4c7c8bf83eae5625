class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: place for place, letter in enumerate(s)}
        lengths = []
        start, end = 0, last[s[0]]
        for place, letter in enumerate(s):
            if place > end:
                lengths.append(place - start)
                start = place
            end = max(end, last[letter])
        return lengths
