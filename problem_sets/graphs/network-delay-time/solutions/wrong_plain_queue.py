class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        settled = set()
        heap = deque([(0, k)])
        last = 0
        while heap:
            time, station = heap.popleft()
            if station in settled:
                continue
            settled.add(station)
            last = max(last, time)
            for other, w in cables[station]:
                if other not in settled:
                    heap.append((time + w, other))
        return last if len(settled) == n else -1
