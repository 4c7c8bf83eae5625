class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        sign = 1
        if s and s[0] in "+-":
            sign = -1 if s[0] == "-" else 1
            s = s[1:]
        value = 0
        if s and s[0].isdigit():
            for character in s:
                if character.isdigit():
                    value = value * 10 + int(character)
        return max(-(2**31), min(2**31 - 1, sign * value))
