class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        if not list1:
            return list2
        node = list1
        while node.next:
            node = node.next
        node.next = list2
        return list1
