class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        if not head:
            return None
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            node.next.random = node.random.next
            node = node.next.next
        node, first = head, head.next
        while node:
            copy = node.next
            node.next = copy.next
            node = node.next
            if node:
                copy.next = node.next
        return first
