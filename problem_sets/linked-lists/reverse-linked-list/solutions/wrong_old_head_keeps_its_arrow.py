class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head:
            return None
        before, node = head, head.next
        while node:
            node.next, before, node = before, node, node.next
        return before
