class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        before, node = None, head
        for _ in range(k):
            node.next, before, node = before, node, node.next
        head.next = node
        return before
