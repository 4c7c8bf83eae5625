class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        heard = [inf] * (n + 1)
        heard[k] = 0
        for u, v, w in sorted(times):
            heard[v] = min(heard[v], heard[u] + w)
        last = max(heard[1:])
        return last if last < inf else -1
