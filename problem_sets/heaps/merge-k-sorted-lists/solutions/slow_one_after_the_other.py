class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        result = None
        for head in lists:
            before = tail = ListNode()
            while result and head:
                if result.val < head.val:
                    tail.next, result = result, result.next
                else:
                    tail.next, head = head, head.next
                tail = tail.next
            tail.next = result or head
            result = before.next
        return result
