class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        while len(tokens) > 1:
            place = 0
            while tokens[place] not in ("+", "-", "*", "/"):
                place += 1
            left, right = int(tokens[place - 2]), int(tokens[place - 1])
            if tokens[place] == "+":
                result = left + right
            elif tokens[place] == "-":
                result = left - right
            elif tokens[place] == "*":
                result = left * right
            else:
                result = int(left / right)
            tokens = [*tokens[: place - 2], str(result), *tokens[place + 1 :]]
        return int(tokens[0])
