class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        last = head
        while last.next:
            last = last.next
        head.val, last.val = last.val, head.val
        return head
