class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = []
        node = head
        while node:
            if any(node is other for other in seen):
                return True
            seen.append(node)
            node = node.next
        return False
