# A tree in which a node hangs on two others.
# entry: Solution.solve(root: Optional[TreeNode]) -> Optional[TreeNode]
# verdict: RTE|WA
# needs:
# unharmed:
# cases: [[{"root": [1, 2, 3]}, [1, 3, 2]]]


class Solution:
    def solve(self, root: Optional[TreeNode]):
        root.right = root.left
        return root
