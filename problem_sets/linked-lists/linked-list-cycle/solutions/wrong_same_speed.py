class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = head
        fast = head.next if head else None
        while fast:
            if slow is fast:
                return True
            slow = slow.next
            fast = fast.next
        return False
