class Solution:
    def myAtoi(self, s: str) -> int:
        try:
            value = int(float(s))
        except ValueError:
            return 0
        except OverflowError:
            value = inf if s.strip()[0] != "-" else -inf
        return max(-(2**31), min(2**31 - 1, value))
