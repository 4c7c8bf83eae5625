class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = back = front = ListNode(next=head)
        for _ in range(n):
            front = front.next
        while front:
            front = front.next
            back = back.next
        if back.next:
            back.next = back.next.next
        return dummy.next
