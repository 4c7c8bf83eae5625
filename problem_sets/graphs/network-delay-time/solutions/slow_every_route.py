class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        heard = {}
        route = set()

        def follow(station, time):
            heard[station] = min(time, heard.get(station, time))
            route.add(station)
            for other, w in cables[station]:
                if other not in route:
                    follow(other, time + w)
            route.remove(station)

        follow(k, 0)
        return max(heard.values()) if len(heard) == n else -1
