class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        dummy = tail = Node(0)
        while head:
            tail.next = Node(head.val)
            tail = tail.next
            if head.random:
                tail.random = Node(head.random.val)
            head = head.next
        return dummy.next
