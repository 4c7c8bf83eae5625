class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        first = head
        while first:
            last = first
            for _ in range(k - 1):
                last = last.next
                if not last:
                    return head
            first.val, last.val = last.val, first.val
            first = last.next
        return head
