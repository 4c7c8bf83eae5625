class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        height = {(r, c): value for r, row in enumerate(matrix) for c, value in enumerate(row)}
        higher = dict.fromkeys(height, 0)
        lower = {}
        for r, c in height:
            around = [cell for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)) if cell in height]
            lower[r, c] = [cell for cell in around if height[cell] < height[r, c]]
            for cell in lower[r, c]:
                higher[cell] += 1
        layer = [cell for cell in height if not higher[cell]]
        layers = 0
        while layer:
            layers += 1
            following = []
            for peak in layer:
                for cell in lower[peak]:
                    higher[cell] -= 1
                    if not higher[cell]:
                        following.append(cell)
            layer = following
        return layers
