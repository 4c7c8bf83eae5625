class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        text = " ".join(tokens)
        while " " in text:
            tokens = text.split()
            place = next(at for at, token in enumerate(tokens) if token in ("+", "-", "*", "/"))
            left, right = int(tokens[place - 2]), int(tokens[place - 1])
            if tokens[place] == "+":
                result = left + right
            elif tokens[place] == "-":
                result = left - right
            elif tokens[place] == "*":
                result = left * right
            else:
                result = int(left / right)
            text = " ".join([*tokens[: place - 2], str(result), *tokens[place + 1 :]])
        return int(text)
