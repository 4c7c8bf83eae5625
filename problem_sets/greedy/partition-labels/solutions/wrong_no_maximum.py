class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: place for place, letter in enumerate(s)}
        lengths = []
        start = 0
        for place, letter in enumerate(s):
            if place == last[letter]:
                lengths.append(place - start + 1)
                start = place + 1
        return lengths
