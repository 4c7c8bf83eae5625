# A linked list that bites its tail.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: RTE
# needs:
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]]]


class Solution:
    def solve(self, head: Optional[ListNode]):
        tail = head
        while tail.next:
            tail = tail.next
        tail.next = head
        return head
