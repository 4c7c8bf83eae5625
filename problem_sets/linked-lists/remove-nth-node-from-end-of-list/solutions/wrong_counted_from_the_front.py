class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = before = ListNode(next=head)
        for _ in range(n - 1):
            before = before.next
        before.next = before.next.next
        return dummy.next
