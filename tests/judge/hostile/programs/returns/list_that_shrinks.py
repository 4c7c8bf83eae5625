# A list that empties itself while it is read.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE|WA
# needs:
# unharmed:


answer = []


class Emptying:
    def __iter__(self):
        answer.clear()
        yield 1


class Solution:
    def solve(self, n):
        answer.extend([Emptying(), *range(1000)])
        return answer
