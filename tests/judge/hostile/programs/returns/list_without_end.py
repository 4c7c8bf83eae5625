# A linked list that grows a node whenever one is read.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: RTE|TLE|MLE|OLE
# needs: limits
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]]]
# limits: cpu=2 memory=128


class Growing:
    val = 1

    @property
    def next(self):
        return Growing()


class Solution:
    def solve(self, head):
        return Growing()
