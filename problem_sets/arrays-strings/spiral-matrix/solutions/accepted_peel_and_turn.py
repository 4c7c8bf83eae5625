class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        rows = list(matrix)
        while rows:
            order.extend(rows[0])
            rows = list(zip(*rows[1:]))[::-1]
        return order
