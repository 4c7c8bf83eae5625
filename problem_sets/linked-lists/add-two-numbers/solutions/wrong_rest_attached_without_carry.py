class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        carry = 0
        while l1 and l2:
            carry += l1.val + l2.val
            l1 = l1.next
            l2 = l2.next
            tail.next = ListNode(carry % 10)
            tail = tail.next
            carry //= 10
        rest = l1 or l2
        if not rest and carry:
            rest = ListNode(carry)
        elif rest:
            rest.val = (rest.val + carry) % 10
        tail.next = rest
        return dummy.next
