class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        visited = set()
        order = []
        row, column = 0, 0
        down, across = 0, 1
        for _ in range(rows * columns):
            visited.add((row, column))
            order.append(matrix[row][column])
            ahead = (row + down, column + across)
            if ahead in visited or not (0 <= ahead[0] < rows and 0 <= ahead[1] < columns):
                down, across = across, -down
            row, column = row + down, column + across
        return order
