class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        total = self.read(l1) + self.read(l2)
        dummy = tail = ListNode()
        for digit in reversed(str(total)):
            tail.next = ListNode(int(digit))
            tail = tail.next
        return dummy.next

    def read(self, node):
        number, place = 0, 1
        while node:
            number += node.val * place
            place *= 10
            node = node.next
        return number
