class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        if not head:
            return None
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node, first = head, head.next
        while node:
            copy = node.next
            following = copy.next
            if node.random:
                copy.random = node.random.next
            node.next = following
            if following:
                copy.next = following.next
            node = following
        return first
