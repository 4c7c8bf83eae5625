class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        coming = deque(sorted(intervals))
        in_play = []
        sizes = [-1] * len(queries)
        for query, i in sorted((query, i) for i, query in enumerate(queries)):
            while coming and coming[0][0] <= query:
                left, right = coming.popleft()
                heappush(in_play, (right - left + 1, right))
            while in_play and in_play[0][1] < query:
                heappop(in_play)
            if in_play:
                sizes[i] = in_play[0][0]
        return sizes
