# A class with state that is made anew in each case.
# entry: class Counter: add(k: int) -> None; total() -> int
# verdict: AC
# needs:
# unharmed:
# cases: [[{"operations": ["Counter", "add", "total"], "arguments": [[], [2], []]}, [null, null, 2]], [{"operations": ["Counter", "total"], "arguments": [[], []]}, [null, 0]]]


class Counter:
    def __init__(self):
        self.sum = 0

    def add(self, k):
        self.sum += k

    def total(self):
        return self.sum
