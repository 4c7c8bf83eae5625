# A list that is equal to everything.
# entry: Solution.solve(n: int) -> List[int]
# verdict: WA|RTE
# needs:
# unharmed:
# cases: [[{"n": 1}, [1, 2]], [{"n": 2}, []]]


class Solution:
    def solve(self, n: int):
        return type("Same", (list,), {"__eq__": lambda s, o: True, "__len__": lambda s: 2})()
