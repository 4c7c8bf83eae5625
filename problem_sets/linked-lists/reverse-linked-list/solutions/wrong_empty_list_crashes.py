class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head.next:
            return head
        first = self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return first
