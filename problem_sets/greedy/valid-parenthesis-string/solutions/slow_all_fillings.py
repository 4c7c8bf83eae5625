class Solution:
    def checkValidString(self, s: str) -> bool:
        def works(place, depth):
            if depth < 0:
                return False
            if place == len(s):
                return depth == 0
            if s[place] == "(":
                return works(place + 1, depth + 1)
            if s[place] == ")":
                return works(place + 1, depth - 1)
            return works(place + 1, depth) or works(place + 1, depth + 1) or works(place + 1, depth - 1)

        return works(0, 0)
