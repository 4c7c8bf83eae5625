class Solution:
    def isValid(self, s: str) -> bool:
        characters = list(s)
        found = True
        while found:
            found = False
            for i in range(len(characters) - 1):
                if characters[i] + characters[i + 1] in ("()", "[]", "{}"):
                    del characters[i : i + 2]
                    found = True
                    break
        return not characters
