# Has a part that runs only as a script, and a helper beside the class.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:


def same(value):
    return value


class Solution:
    def solve(self, n):
        return same(n)


if __name__ == "__main__":
    raise SystemExit("this is no script here")
