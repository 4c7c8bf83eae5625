class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        ready = deque((0, count) for count in Counter(tasks).values())
        time = 0
        while ready:
            at, left = ready.popleft()
            time = max(time, at) + 1
            if left > 1:
                ready.append((time + n, left - 1))
        return time
