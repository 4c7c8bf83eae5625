class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        answer = None
        tail = ListNode()
        while True:
            last = head
            for _ in range(k - 1):
                if last:
                    last = last.next
            if not last:
                tail.next = head
                return answer
            first, rest, before = head, last.next, None
            while head is not rest:
                head.next, before, head = before, head, head.next
            if not answer:
                answer = before
            tail.next = first
            tail = first
