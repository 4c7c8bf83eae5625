class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        price = [inf] * n
        price[src] = 0
        for _ in range(k + 1):
            before = price[:]
            for a, b, p in flights:
                price[b] = min(price[b], before[a] + p)
                price[a] = min(price[a], before[b] + p)
        return price[dst] if price[dst] < inf else -1
