class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        def height(node):
            return 1 + max(height(node.left), height(node.right)) if node else 0

        def collect(node, depth, wanted, found):
            if node:
                if depth == wanted:
                    found.append(node.val)
                collect(node.left, depth + 1, wanted, found)
                collect(node.right, depth + 1, wanted, found)
            return found

        return [collect(root, 0, wanted, []) for wanted in range(height(root))]
