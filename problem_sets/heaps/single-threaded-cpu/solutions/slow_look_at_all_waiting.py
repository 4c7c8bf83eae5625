class Solution:
    def getOrder(self, tasks: List[List[int]]) -> List[int]:
        coming = sorted((arrival, number, length) for number, (arrival, length) in enumerate(tasks))
        coming.reverse()
        waiting = []
        order = []
        clock = 0
        while coming or waiting:
            if not waiting:
                clock = max(clock, coming[-1][0])
            while coming and coming[-1][0] <= clock:
                _, number, length = coming.pop()
                waiting.append((length, number))
            length, number = min(waiting)
            waiting.remove((length, number))
            order.append(number)
            clock += length
        return order
