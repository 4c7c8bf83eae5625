class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        order = []
        while top < bottom and left < right:
            for column in range(left, right):
                order.append(matrix[top][column])
            for row in range(top, bottom):
                order.append(matrix[row][right])
            for column in range(right, left, -1):
                order.append(matrix[bottom][column])
            for row in range(bottom, top, -1):
                order.append(matrix[row][left])
            top += 1
            bottom -= 1
            left += 1
            right -= 1
        return order
