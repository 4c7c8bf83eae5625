class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        not_yet = list(zip(capital, profits))
        heapq.heapify(not_yet)
        within_reach = []
        while k:
            while not_yet and not_yet[0][0] <= w:
                heapq.heappush(within_reach, -heapq.heappop(not_yet)[1])
            if not within_reach:
                break
            w -= heapq.heappop(within_reach)
            k -= 1
        return w
