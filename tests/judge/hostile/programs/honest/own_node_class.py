# Brings its own node class.
# entry: Solution.solve(root: Optional[TreeNode]) -> Optional[TreeNode]
# verdict: AC
# needs:
# unharmed:
# cases: [[{"root": [1, 2, 3]}, [1, 3, 2]]]


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val, self.left, self.right = val, left, right


class Solution:
    def solve(self, root):
        return root and TreeNode(root.val, self.solve(root.right), self.solve(root.left))
