class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = deque()
        while head:
            nodes.append(head)
            head = head.next
        tail = nodes.popleft()
        from_the_back = True
        while nodes:
            tail.next = nodes.pop() if from_the_back else nodes.popleft()
            tail = tail.next
            from_the_back = not from_the_back
        tail.next = None
