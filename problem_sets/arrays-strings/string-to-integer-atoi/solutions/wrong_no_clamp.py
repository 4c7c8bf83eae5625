class Solution:
    def myAtoi(self, s: str) -> int:
        i = 0
        while i < len(s) and s[i] == " ":
            i += 1
        sign = 1
        if i < len(s) and s[i] in "+-":
            if s[i] == "-":
                sign = -1
            i += 1
        value = 0
        while i < len(s) and s[i].isdigit():
            value = value * 10 + int(s[i])
            i += 1
        return sign * value
