class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        compute = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": self.divide}

        def value():
            token = tokens.pop()
            if token not in compute:
                return int(token)
            right = value()
            left = value()
            return compute[token](left, right)

        return value()

    def divide(self, left, right):
        quotient = left // right
        if quotient < 0 and quotient * right != left:
            quotient += 1
        return quotient
