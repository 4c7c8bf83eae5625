# A class whose constructor fails.
# entry: class Counter: add(k: int) -> None; total() -> int
# verdict: RTE
# needs:
# unharmed:
# cases: [[{"operations": ["Counter", "add", "total"], "arguments": [[], [2], []]}, [null, null, 2]]]


class Counter:
    def __init__(self):
        self.sum = None + 1

    def add(self, k):
        self.sum += k

    def total(self):
        return self.sum
