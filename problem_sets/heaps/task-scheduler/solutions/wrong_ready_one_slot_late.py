class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        ready = [-count for count in Counter(tasks).values()]
        heapq.heapify(ready)
        cooling = deque()
        time = 0
        while ready or cooling:
            time += 1
            if cooling and cooling[0][0] < time - 1:
                heapq.heappush(ready, cooling.popleft()[1])
            if ready:
                left = heapq.heappop(ready) + 1
                if left:
                    cooling.append((time + n, left))
        return time
