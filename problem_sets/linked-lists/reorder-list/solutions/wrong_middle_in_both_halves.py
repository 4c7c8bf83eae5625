class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        back, node = None, slow
        while node:
            node.next, back, node = back, node, node.next
        front = head
        while back and front:
            front_rest, back_rest = front.next, back.next
            front.next = back
            back.next = front_rest
            front, back = front_rest, back_rest
