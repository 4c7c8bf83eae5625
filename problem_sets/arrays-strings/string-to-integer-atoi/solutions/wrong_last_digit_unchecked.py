class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        sign, limit = 1, 2**31 - 1
        if s and s[0] in "+-":
            if s[0] == "-":
                sign, limit = -1, 2**31
            s = s[1:]
        value = 0
        for character in s:
            if not character.isdigit():
                break
            if value > limit // 10:
                return sign * limit
            value = value * 10 + int(character)
        return sign * value
