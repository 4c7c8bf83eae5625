class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        if not head.next or not head.next.next:
            return None
        dummy = back = front = ListNode(next=head)
        for _ in range(n):
            front = front.next
        while front.next:
            front = front.next
            back = back.next
        back.next = back.next.next
        return dummy.next
