class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        length = 0
        node = head
        while node:
            length += 1
            node = node.next
        if length == 1:
            return None
        node = head
        for _ in range(length - n - 1):
            node = node.next
        node.next = node.next.next
        return head
