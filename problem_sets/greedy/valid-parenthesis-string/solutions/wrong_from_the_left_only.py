class Solution:
    def checkValidString(self, s: str) -> bool:
        depth = 0
        for letter in s:
            depth += -1 if letter == ")" else 1
            if depth < 0:
                return False
        return True
