class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        node = head
        while node and node.next and node.next.next:
            before = node
            while before.next.next:
                before = before.next
            last = before.next
            before.next = None
            last.next = node.next
            node.next = last
            node = last.next
