class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        ListNode.__lt__ = lambda one, other: one.val < other.val
        heap = [head for head in lists if head]
        heapify(heap)
        before = tail = ListNode()
        while heap:
            tail.next = heappop(heap)
            tail = tail.next
            if tail.next:
                heappush(heap, tail.next)
        return before.next
