class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = deque()
        node = head
        while node:
            values.append(node.val)
            node = node.next
        node = head
        while node:
            node.val = values.pop()
            node = node.next
            if node:
                node.val = values.popleft()
                node = node.next
