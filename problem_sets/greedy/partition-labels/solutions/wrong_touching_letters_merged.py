class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        spans = []
        for letter in dict.fromkeys(s):
            first, last = s.index(letter), s.rindex(letter)
            if spans and first <= spans[-1][1] + 1:
                spans[-1][1] = max(spans[-1][1], last)
            else:
                spans.append([first, last])
        return [last - first + 1 for first, last in spans]
