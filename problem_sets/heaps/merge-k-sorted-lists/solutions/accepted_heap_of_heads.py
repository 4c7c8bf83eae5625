class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(head.val, index, head) for index, head in enumerate(lists) if head]
        heapq.heapify(heap)
        before = tail = ListNode()
        while heap:
            _, index, node = heap[0]
            tail.next = tail = node
            if node.next:
                heapq.heapreplace(heap, (node.next.val, index, node.next))
            else:
                heapq.heappop(heap)
        return before.next
