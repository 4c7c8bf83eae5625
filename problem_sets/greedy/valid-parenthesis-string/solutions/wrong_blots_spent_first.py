class Solution:
    def checkValidString(self, s: str) -> bool:
        brackets, blots = [], []
        for place, letter in enumerate(s):
            if letter == "(":
                brackets.append(place)
            elif letter == "*":
                blots.append(place)
            elif blots:
                blots.pop()
            elif brackets:
                brackets.pop()
            else:
                return False
        while brackets and blots and brackets[-1] < blots[-1]:
            brackets.pop()
            blots.pop()
        return not brackets
