class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        length = 0
        node = head
        while node:
            length += 1
            node = node.next
        dummy = before = ListNode(next=head)
        for _ in range(length - n):
            before = before.next
        before.next = before.next.next
        return dummy.next
