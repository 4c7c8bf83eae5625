class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = deque()
        node = head
        while node:
            values.append(node.val)
            node = node.next
        dummy = tail = ListNode()
        while values:
            tail.next = ListNode(values.popleft())
            tail = tail.next
            if values:
                tail.next = ListNode(values.pop())
                tail = tail.next
        head = dummy.next
