class Solution:
    def getOrder(self, tasks: List[List[int]]) -> List[int]:
        coming = sorted((arrival, number, length) for number, (arrival, length) in enumerate(tasks))
        waiting = []
        order = []
        clock = 0
        following = 0
        while len(order) < len(tasks):
            if not waiting:
                clock = max(clock, coming[following][0])
            while following < len(tasks) and coming[following][0] <= clock:
                _, number, length = coming[following]
                heapq.heappush(waiting, (length, number))
                following += 1
            left, number = heapq.heappop(waiting)
            if following < len(tasks) and coming[following][0] < clock + left:
                heapq.heappush(waiting, (left - (coming[following][0] - clock), number))
                clock = coming[following][0]
            else:
                order.append(number)
                clock += left
        return order
