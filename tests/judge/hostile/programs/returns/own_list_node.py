# Replaces the node class by one that cannot be made.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: RTE|WA
# needs:
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]]]


class ListNode:
    def __init__(self, *_):
        raise KeyboardInterrupt


class Solution:
    def solve(self, head):
        return head
