class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = set()
        node = head
        while node:
            if node.val in seen:
                return True
            seen.add(node.val)
            node = node.next
        return False
