class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        total = self.read(l1) + self.read(l2)
        dummy = tail = ListNode()
        for digit in str(total):
            tail.next = ListNode(int(digit))
            tail = tail.next
        return dummy.next

    def read(self, node):
        number = 0
        while node:
            number = number * 10 + node.val
            node = node.next
        return number
