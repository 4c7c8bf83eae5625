class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        places = defaultdict(list)
        for place, letter in enumerate(t):
            places[letter].append(place)
        ways = [1] + [0] * len(t)  # ways[j]: for the first j letters of t
        for letter in s:
            for place in reversed(places[letter]):
                ways[place + 1] += ways[place]
        return ways[-1]
