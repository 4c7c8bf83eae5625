class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for a, b, p in flights:
            leaving[a].append((b, p))

        @cache
        def cheapest(city, left):
            if city == dst:
                return 0
            best = inf
            if left > 0:
                for b, p in leaving[city]:
                    best = min(best, p + cheapest(b, left - 1))
            return best

        price = cheapest(src, k + 1)
        return price if price < inf else -1
