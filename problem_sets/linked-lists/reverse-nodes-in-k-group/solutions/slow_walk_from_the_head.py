class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        length = 0
        node = head
        while node:
            length += 1
            node = node.next
        places = list(range(length))
        for start in range(0, length - k + 1, k):
            places[start : start + k] = places[start : start + k][::-1]
        values = [self.value_at(head, place) for place in places]
        node = head
        for value in values:
            node.val = value
            node = node.next
        return head

    def value_at(self, node, place):
        for _ in range(place):
            node = node.next
        return node.val
