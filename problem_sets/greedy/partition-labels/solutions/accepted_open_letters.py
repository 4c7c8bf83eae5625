class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        left = Counter(s)
        unfinished = set()
        lengths = []
        length = 0
        for letter in s:
            length += 1
            left[letter] -= 1
            if left[letter]:
                unfinished.add(letter)
            else:
                unfinished.discard(letter)
            if not unfinished:
                lengths.append(length)
                length = 0
        return lengths
