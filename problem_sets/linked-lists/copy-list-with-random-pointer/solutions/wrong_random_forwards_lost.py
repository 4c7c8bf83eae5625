class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        copies = {}
        dummy = tail = Node(0)
        while head:
            tail.next = copies[head] = Node(head.val)
            tail = tail.next
            tail.random = copies.get(head.random)
            head = head.next
        return dummy.next
