class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        total = self.read(l1) + self.read(l2)
        dummy = tail = ListNode(0)
        if total == 0:
            return dummy
        while total:
            tail.next = ListNode(total % 10)
            tail = tail.next
            total = int(total / 10)
        return dummy.next

    def read(self, node):
        number, place = 0, 1
        while node:
            number += node.val * place
            place *= 10
            node = node.next
        return number
