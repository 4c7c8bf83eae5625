class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        back, node = None, slow.next
        slow.next = None
        while node:
            node.next, back, node = back, node, node.next
        tail = head
        front = head.next
        while front and back:
            tail.next = back
            tail = back
            back = back.next
            tail.next = front
            tail = front
            front = front.next
        tail.next = None
