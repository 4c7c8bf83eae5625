class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        back = front = head
        for _ in range(n):
            front = front.next
        while front.next:
            front = front.next
            back = back.next
        back.next = back.next.next
        return head
