class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        order = sorted(range(len(queries)), key=lambda i: queries[i])
        places = [queries[i] for i in order] + [inf]
        free = [p for p, _ in enumerate(places)]

        def next_free(p):
            while free[p] != p:
                free[p] = free[free[p]]
                p = free[p]
            return p

        sizes = [-1] * len(queries)
        for left, right in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
            p = next_free(bisect_left(places, left))
            while places[p] <= right:
                sizes[order[p]] = right - left + 1
                free[p] = p + 1
                p = next_free(p)
        return sizes
