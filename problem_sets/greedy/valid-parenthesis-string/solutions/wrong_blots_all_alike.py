class Solution:
    def checkValidString(self, s: str) -> bool:
        for filling in ("(", ")", ""):
            depth = 0
            for letter in s.replace("*", filling):
                depth += 1 if letter == "(" else -1
                if depth < 0:
                    break
            if depth == 0:
                return True
        return False
