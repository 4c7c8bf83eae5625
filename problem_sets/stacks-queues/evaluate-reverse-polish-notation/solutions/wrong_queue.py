class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        queue = deque()
        for token in tokens:
            if token not in ("+", "-", "*", "/"):
                queue.append(int(token))
                continue
            left, right = queue.popleft(), queue.popleft()
            if token == "+":
                queue.appendleft(left + right)
            elif token == "-":
                queue.appendleft(left - right)
            elif token == "*":
                queue.appendleft(left * right)
            else:
                queue.appendleft(int(left / right))
        return queue[0]
