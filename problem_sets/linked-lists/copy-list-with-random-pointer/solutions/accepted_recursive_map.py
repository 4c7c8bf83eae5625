class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        copies = {}

        def copy(node):
            if not node:
                return None
            if node not in copies:
                copies[node] = Node(node.val)
                copies[node].next = copy(node.next)
                copies[node].random = copy(node.random)
            return copies[node]

        return copy(head)
