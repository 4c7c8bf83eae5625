class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        back = slow.next
        slow.next = None
        front = head
        while back:
            rest = back.next
            back.next = front.next
            front.next = back
            front = back.next
            back = rest
