class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        order = []
        row = column = 0
        down, across = 0, 1
        for _ in range(rows * columns):
            order.append(matrix[row][column])
            matrix[row][column] = 0
            r, c = row + down, column + across
            if not (0 <= r < rows and 0 <= c < columns) or matrix[r][c] == 0:
                down, across = across, -down
            row = (row + down) % rows
            column = (column + across) % columns
        return order
