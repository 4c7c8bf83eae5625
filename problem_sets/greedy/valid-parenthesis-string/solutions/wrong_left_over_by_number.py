class Solution:
    def checkValidString(self, s: str) -> bool:
        brackets = blots = 0
        for letter in s:
            if letter == "(":
                brackets += 1
            elif letter == "*":
                blots += 1
            elif brackets:
                brackets -= 1
            elif blots:
                blots -= 1
            else:
                return False
        return brackets <= blots
