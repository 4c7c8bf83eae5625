class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        heard = [inf] * (n + 1)
        heard[k] = 0
        for _ in range(n - 1):
            for u, v, w in times:
                if heard[u] + w < heard[v]:
                    heard[v] = heard[u] + w
        last = max(heard[1:])
        return last if last < inf else -1
