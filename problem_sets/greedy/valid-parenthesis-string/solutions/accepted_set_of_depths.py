class Solution:
    def checkValidString(self, s: str) -> bool:
        steps = {"(": [1], ")": [-1], "*": [-1, 0, 1]}
        depths = {0}
        for letter in s:
            # a text whose depth was negative once is spoilt
            depths = {depth + step for depth in depths if depth >= 0 for step in steps[letter]}
        return 0 in depths
