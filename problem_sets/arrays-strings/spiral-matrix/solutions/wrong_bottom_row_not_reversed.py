class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        rows = [list(row) for row in matrix]
        while rows and rows[0]:
            order += rows.pop(0)
            if rows and rows[0]:
                order += [row.pop() for row in rows]
            if rows and rows[0]:
                order += rows.pop()
            if rows and rows[0]:
                order += [row.pop(0) for row in rows[::-1]]
        return order
