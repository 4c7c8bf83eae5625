class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: place for place, letter in enumerate(s)}
        cuts = []
        end = 0
        for place, letter in enumerate(s):
            end = max(end, last[letter])
            if place == end:
                cuts.append(place + 1)
        return cuts
