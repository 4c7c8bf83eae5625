class Solution:
    def checkValidString(self, s: str) -> bool:
        depths = {0}
        for letter in s:
            steps = {"(": [1], ")": [-1], "*": [-1, 1]}[letter]
            depths = {depth + step for depth in depths for step in steps if depth + step >= 0}
        return 0 in depths
