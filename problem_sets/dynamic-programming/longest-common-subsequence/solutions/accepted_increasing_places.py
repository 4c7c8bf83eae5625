class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        places = defaultdict(list)
        for place, letter in enumerate(text2):
            places[letter].append(place)
        # the smallest last place of an increasing subsequence, by length
        last = []
        for letter in text1:
            for place in reversed(places[letter]):
                at = bisect_left(last, place)
                last[at : at + 1] = [place]
        return len(last)
