class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        dist = [[inf] * n for _ in range(n)]
        for station in range(n):
            dist[station][station] = 0
        for u, v, w in times:
            dist[u - 1][v - 1] = w
        for middle in range(n):
            for a in range(n):
                for b in range(n):
                    way = dist[a][middle] + dist[middle][b]
                    if way < dist[a][b]:
                        dist[a][b] = way
        last = max(dist[k - 1])
        return last if last < inf else -1
