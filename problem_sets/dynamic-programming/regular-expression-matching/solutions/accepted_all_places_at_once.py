class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        parts = []
        for sign in p:
            if sign == "*":
                parts[-1] += sign
            else:
                parts.append(sign)

        def with_skips(places):
            for place, part in enumerate(parts):
                if place in places and part.endswith("*"):
                    places.add(place + 1)
            return places

        places = with_skips({0})
        for letter in s:
            following = set()
            for place, part in enumerate(parts):
                if place in places and part[0] in (letter, "."):
                    following.add(place if part.endswith("*") else place + 1)
            places = with_skips(following)
        return len(parts) in places
