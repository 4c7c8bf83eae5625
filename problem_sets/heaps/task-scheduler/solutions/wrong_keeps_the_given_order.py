class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        ready_at = {}
        time = 0
        for task in tasks:
            time = max(time + 1, ready_at.get(task, 0))
            ready_at[task] = time + n + 1
        return time
