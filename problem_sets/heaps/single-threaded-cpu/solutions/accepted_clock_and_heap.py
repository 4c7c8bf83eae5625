class Solution:
    def getOrder(self, tasks: List[List[int]]) -> List[int]:
        arrivals = sorted((arrival, number, length) for number, (arrival, length) in enumerate(tasks))
        waiting = []
        order = []
        clock = arrivals[0][0]
        for arrival, number, length in arrivals:
            while waiting and clock < arrival:
                needed, earlier = heapq.heappop(waiting)
                order.append(earlier)
                clock += needed
            clock = max(clock, arrival)
            heapq.heappush(waiting, (length, number))
        return order + [number for _, number in sorted(waiting)]
