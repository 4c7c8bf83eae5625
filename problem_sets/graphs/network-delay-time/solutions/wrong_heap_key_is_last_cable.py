class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        settled = set()
        heap = [(0, 0, k)]
        while heap:
            w, time, station = heappop(heap)
            if station in settled:
                continue
            settled.add(station)
            if len(settled) == n:
                return time
            for other, w in cables[station]:
                if other not in settled:
                    heappush(heap, (w, time + w, other))
        return -1
