class Solution:
    def checkValidString(self, s: str) -> bool:
        low = high = 0
        for letter in s:
            low += 1 if letter == "(" else -1
            high += -1 if letter == ")" else 1
            if high < 0:
                return False
        return low <= 0
