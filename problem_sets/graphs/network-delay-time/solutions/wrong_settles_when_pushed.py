class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        settled = {k}
        last = 0
        heap = [(0, k)]
        while heap:
            time, station = heappop(heap)
            for other, w in cables[station]:
                if other not in settled:
                    settled.add(other)
                    last = max(last, time + w)
                    heappush(heap, (time + w, other))
        return last if len(settled) == n else -1
