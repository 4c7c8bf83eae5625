class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        node = head
        while node:
            rest = node.next
            node.next = before
            before = node
            node = rest
        return before
