class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        before = ListNode()
        for head in lists:
            while head:
                node, head = head, head.next
                place = before
                while place.next and place.next.val < node.val:
                    place = place.next
                node.next = place.next
                place.next = node
        return before.next
