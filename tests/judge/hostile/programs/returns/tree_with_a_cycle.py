# A tree whose leaf is its root.
# entry: Solution.solve(root: Optional[TreeNode]) -> Optional[TreeNode]
# verdict: RTE
# needs:
# unharmed:
# cases: [[{"root": [1, 2, 3]}, [1, 3, 2]]]


class Solution:
    def solve(self, root: Optional[TreeNode]):
        root.left.left = root
        return root
