class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths = []
        piece = set()
        length = 0
        for letter in s:
            if letter in piece:
                lengths.append(length)
                piece = set()
                length = 0
            piece.add(letter)
            length += 1
        return lengths + [length]
