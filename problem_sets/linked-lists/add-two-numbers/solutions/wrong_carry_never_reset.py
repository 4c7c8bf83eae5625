class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        carry = 0
        while l1 or l2:
            total = carry
            if l1:
                total += l1.val
                l1 = l1.next
            if l2:
                total += l2.val
                l2 = l2.next
            if total > 9:
                carry = 1
            tail.next = ListNode(total % 10)
            tail = tail.next
        if carry:
            tail.next = ListNode(1)
        return dummy.next
