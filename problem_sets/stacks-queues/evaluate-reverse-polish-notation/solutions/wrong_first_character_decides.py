class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for token in tokens:
            if token[0] not in "+-*/":
                stack.append(int(token))
                continue
            right, left = stack.pop(), stack.pop()
            if token[0] == "+":
                stack.append(left + right)
            elif token[0] == "-":
                stack.append(left - right)
            elif token[0] == "*":
                stack.append(left * right)
            else:
                stack.append(int(left / right))
        return stack[0]
