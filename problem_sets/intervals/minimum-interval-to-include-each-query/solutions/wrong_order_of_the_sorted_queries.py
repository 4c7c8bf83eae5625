class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        at = 0
        heap = []
        sizes = []
        for query in sorted(queries):
            while at < len(intervals) and intervals[at][0] <= query:
                left, right = intervals[at]
                heappush(heap, (right - left + 1, right))
                at += 1
            while heap and heap[0][1] < query:
                heappop(heap)
            sizes.append(heap[0][0] if heap else -1)
        return sizes
