class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip(" ")
        sign, limit = 1, 2**31 - 1
        if s.startswith("-"):
            sign, limit = -1, 2**31
        if s.startswith(("-", "+")):
            s = s[1:]
        value = 0
        for character in s:
            if not character.isdigit():
                break
            digit = ord(character) - ord("0")
            if value > (limit - digit) // 10:
                return sign * limit
            value = value * 10 + digit
        return sign * value
