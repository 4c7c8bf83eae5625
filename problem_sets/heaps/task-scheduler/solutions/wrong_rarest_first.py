class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        ready = list(Counter(tasks).values())
        heapq.heapify(ready)
        cooling = deque()
        time = 0
        while ready or cooling:
            time += 1
            if ready:
                left = heapq.heappop(ready) - 1
                if left:
                    cooling.append((time + n, left))
            if cooling and cooling[0][0] == time:
                heapq.heappush(ready, cooling.popleft()[1])
        return time
