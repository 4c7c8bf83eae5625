class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        n = len(matrix)
        visited = [[False] * len(matrix[0]) for _ in range(n)]
        order = []
        row = column = 0
        down, across = 0, 1
        for _ in range(n * len(matrix[0])):
            visited[row][column] = True
            order.append(matrix[row][column])
            r, c = row + down, column + across
            if not (0 <= r < n and 0 <= c < n) or visited[r][c]:
                down, across = across, -down
            row, column = row + down, column + across
        return order
