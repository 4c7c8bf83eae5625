class Solution:
    def getOrder(self, tasks: List[List[int]]) -> List[int]:
        coming = [(arrival, length, number) for number, (arrival, length) in enumerate(tasks)]
        heapq.heapify(coming)
        waiting = []
        order = []
        clock = coming[0][0]
        while coming or waiting:
            if not waiting:
                clock = max(clock, coming[0][0])
            while coming and coming[0][0] <= clock:
                _, length, number = heapq.heappop(coming)
                heapq.heappush(waiting, (length, number))
            length, number = heapq.heappop(waiting)
            order.append(number)
            clock += length
        return order
