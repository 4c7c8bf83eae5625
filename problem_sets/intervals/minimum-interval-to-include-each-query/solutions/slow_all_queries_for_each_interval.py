class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        order = sorted(range(len(queries)), key=lambda i: queries[i])
        places = [queries[i] for i in order]
        sizes = [-1] * len(queries)
        for left, right in sorted(intervals, key=lambda interval: interval[0] - interval[1]):
            for p in range(bisect_left(places, left), bisect_right(places, right)):
                sizes[order[p]] = right - left + 1
        return sizes
