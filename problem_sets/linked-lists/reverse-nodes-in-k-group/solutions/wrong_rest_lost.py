class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        head = None
        whole = len(values) // k * k
        dummy = tail = ListNode()
        for start in range(0, whole, k):
            for value in reversed(values[start : start + k]):
                tail.next = ListNode(value)
                tail = tail.next
        return dummy.next
