class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = list(lists)
        heap = [(head.val if head else 0, index) for index, head in enumerate(heads)]
        heapq.heapify(heap)
        before = tail = ListNode()
        while heap:
            value, index = heapq.heappop(heap)
            tail.next = ListNode(value)
            tail = tail.next
            heads[index] = heads[index].next if heads[index] else None
            if heads[index]:
                heapq.heappush(heap, (heads[index].val, index))
        return before.next
