class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        copies = {}

        def copy(node):
            if not node:
                return None
            if node not in copies:
                copies[node] = Node(node.val, copy(node.next), copy(node.random))
            return copies[node]

        return copy(head)
