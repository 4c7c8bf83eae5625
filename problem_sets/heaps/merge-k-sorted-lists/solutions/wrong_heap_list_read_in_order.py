class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = []
        for node in lists:
            while node:
                heapq.heappush(heap, node.val)
                node = node.next
        before = tail = ListNode()
        for value in heap:
            tail.next = ListNode(value)
            tail = tail.next
        return before.next
