class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        PACIFIC, ATLANTIC = 1, 2
        height, marks = {}, {}
        todo = []
        for r, row in enumerate(heights):
            for c, value in enumerate(row):
                height[r, c] = value
                marks[r, c] = 0
                if r == 0 or c == 0:
                    todo.append((r, c, PACIFIC))
                if r == len(heights) - 1 or c == len(row) - 1:
                    todo.append((r, c, ATLANTIC))
        while todo:
            r, c, gained = todo.pop()
            if marks[r, c] | gained != marks[r, c]:
                marks[r, c] |= gained
                for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if other in height and height[other] >= height[r, c]:
                        todo.append((*other, gained))
        return [[r, c] for r, c in marks if marks[r, c] == PACIFIC | ATLANTIC]
