class Solution:
    def checkValidString(self, s: str) -> bool:
        depth = 0
        for letter in s:
            if letter == "(":
                depth += 1
            elif letter == ")":
                depth -= 1
                if depth < 0:
                    return False
            elif depth:
                depth -= 1
        return depth == 0
