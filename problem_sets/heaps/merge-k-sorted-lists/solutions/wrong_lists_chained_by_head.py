class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = sorted((head for head in lists if head), key=lambda head: head.val)
        before = tail = ListNode()
        for head in heads:
            tail.next = head
            while tail.next:
                tail = tail.next
        return before.next
