class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head:
            return None
        before, node = None, head
        while node.next:
            node.next, before, node = before, node, node.next
        return before or head
