class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        price = [inf] * n
        price[src] = 0
        for _ in range(n):
            before = price[:]
            for a, b, p in flights:
                if before[a] + p < price[b]:
                    price[b] = before[a] + p
        return price[dst] if price[dst] < inf else -1
