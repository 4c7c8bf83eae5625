# Builds a linked list of twenty thousand nodes.
# entry: Solution.solve(n: int) -> Optional[ListNode]
# verdict: AC
# needs:
# unharmed:
# cases: [[{"n": 3}, [1, 1, 1]], [{"n": 0}, []]]
# limits: cpu=5


class Solution:
    def solve(self, n: int):
        head = None
        for _ in range(20_000):
            head = ListNode(1, head)
        head = None
        for _ in range(n):
            head = ListNode(1, head)
        return head
