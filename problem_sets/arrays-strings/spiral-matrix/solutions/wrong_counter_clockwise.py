class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        columns = [list(column) for column in zip(*matrix)]
        while columns:
            order.extend(columns[0])
            columns = [list(column) for column in zip(*columns[1:])][::-1]
        return order
