class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks).values()
        most = max(counts)
        idle = (most - 1) * n
        for count in sorted(counts)[:-1]:
            idle -= count
        return len(tasks) + max(0, idle)
