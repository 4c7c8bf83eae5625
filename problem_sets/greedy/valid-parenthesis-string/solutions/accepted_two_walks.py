class Solution:
    def checkValidString(self, s: str) -> bool:
        def never_short(text, openers):
            depth = 0
            for letter in text:
                depth += 1 if letter in openers else -1
                if depth < 0:
                    return False
            return True

        return never_short(s, "(*") and never_short(reversed(s), ")*")
