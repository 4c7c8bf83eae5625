class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        if not head:
            return None
        before, node = None, head
        for _ in range(k):
            if not node:
                break
            node.next, before, node = before, node, node.next
        head.next = self.reverseKGroup(node, k)
        return before
