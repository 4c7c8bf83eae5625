class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-count for count in Counter(tasks).values()]
        heapq.heapify(heap)
        slots = 0
        while True:
            taken = [heapq.heappop(heap) for _ in range(min(n + 1, len(heap)))]
            for count in taken:
                if count < -1:
                    heapq.heappush(heap, count + 1)
            if not heap:
                return slots + len(taken)
            slots += n + 1
