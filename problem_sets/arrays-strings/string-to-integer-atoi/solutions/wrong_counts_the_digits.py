class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        sign = 1
        if s and s[0] in "+-":
            sign = -1 if s[0] == "-" else 1
            s = s[1:]
        digits = ""
        for character in s:
            if not character.isdigit():
                break
            digits += character
        if len(digits) > 10:
            return 2**31 - 1 if sign == 1 else -(2**31)
        return max(-(2**31), min(2**31 - 1, sign * int(digits or "0")))
