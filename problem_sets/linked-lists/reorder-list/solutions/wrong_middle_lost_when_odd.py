class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        tail = ListNode()
        for i in range(len(nodes) // 2):
            tail.next = nodes[i]
            tail.next.next = nodes[-1 - i]
            tail = tail.next.next
        tail.next = None
