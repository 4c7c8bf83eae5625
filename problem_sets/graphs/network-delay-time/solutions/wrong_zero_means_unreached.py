class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        heard = {}
        heap = [(0, k)]
        while heap:
            time, station = heappop(heap)
            if station in heard:
                continue
            heard[station] = time
            for other, w in cables[station]:
                heappush(heap, (time + w, other))
        for station in range(1, n + 1):
            if station != k and not heard.get(station):
                return -1
        return max(heard.values())
