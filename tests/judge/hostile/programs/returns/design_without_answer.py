# A class whose query returns nothing.
# entry: class Counter: add(k: int) -> None; total() -> int
# verdict: WA
# needs:
# unharmed:
# cases: [[{"operations": ["Counter", "add", "total"], "arguments": [[], [2], []]}, [null, null, 2]]]


class Counter:
    def __init__(self):
        self.sum = 0

    def add(self, k):
        self.sum += k

    def total(self):
        self.sum
