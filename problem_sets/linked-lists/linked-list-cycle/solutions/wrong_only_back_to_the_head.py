class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        steps = 0
        while node and steps < 20000:
            node = node.next
            steps += 1
            if node is head:
                return node is not None
        return False
