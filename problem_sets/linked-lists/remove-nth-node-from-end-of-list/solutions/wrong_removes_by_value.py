class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        values.remove(values[-n])
        head = None
        for value in reversed(values):
            head = ListNode(value, head)
        return head
