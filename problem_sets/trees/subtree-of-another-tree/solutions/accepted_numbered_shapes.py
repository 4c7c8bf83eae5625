class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        numbers = {}

        def number(node, seen):
            if not node:
                return None
            shape = (node.val, number(node.left, seen), number(node.right, seen))
            mine = numbers.setdefault(shape, len(numbers))
            seen.add(mine)
            return mine

        seen = set()
        number(root, seen)
        return number(subRoot, set()) in seen
