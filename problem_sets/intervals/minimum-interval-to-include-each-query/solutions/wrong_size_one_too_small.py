class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        at = 0
        heap = []
        sizes = [-1] * len(queries)
        for query, i in sorted((query, i) for i, query in enumerate(queries)):
            while at < len(intervals) and intervals[at][0] <= query:
                left, right = intervals[at]
                heappush(heap, (right - left, right))
                at += 1
            while heap and heap[0][1] < query:
                heappop(heap)
            if heap:
                sizes[i] = heap[0][0]
        return sizes
