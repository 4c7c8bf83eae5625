# A syntax error whose fields are of other types.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|CE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        error = SyntaxError("forged")
        error.filename, error.lineno, error.text, error.msg, error.offset = "solution.py", {"a": []}, 5, [1], "x"
        raise error
