class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        sign = 1
        if s.startswith("-"):
            sign = -1
            s = s[1:]
        value = 0
        for character in s:
            if not character.isdigit():
                break
            value = value * 10 + int(character)
        return max(-(2**31), min(2**31 - 1, sign * value))
