class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        dummy = tail = Node(0)
        while head:
            tail.next = Node(head.val)
            tail = tail.next
            head = head.next
        return dummy.next
