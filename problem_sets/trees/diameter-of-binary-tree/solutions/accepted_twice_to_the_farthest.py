class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        neighbours = {root: []}
        nodes = [root]
        for node in nodes:
            for child in (node.left, node.right):
                if child:
                    neighbours[node].append(child)
                    neighbours[child] = [node]
                    nodes.append(child)
        # the last one in level order is as far from the root as any
        distance = {nodes[-1]: 0}
        queue = deque([nodes[-1]])
        while queue:
            node = queue.popleft()
            for other in neighbours[node]:
                if other not in distance:
                    distance[other] = distance[node] + 1
                    queue.append(other)
        return distance[node]
