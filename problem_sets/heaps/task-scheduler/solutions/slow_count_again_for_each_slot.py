class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        ready_at = defaultdict(int)
        slot = 0
        while tasks:
            kinds = [kind for kind in set(tasks) if ready_at[kind] <= slot]
            if kinds:
                kind = max(kinds, key=tasks.count)
                tasks.remove(kind)
                ready_at[kind] = slot + n + 1
            slot += 1
        return slot
