class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        compute = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv}
        stack = []
        for token in tokens:
            if token in compute:
                right, left = stack.pop(), stack.pop()
                stack.append(compute[token](left, right))
            else:
                stack.append(int(token))
        return stack[0]
