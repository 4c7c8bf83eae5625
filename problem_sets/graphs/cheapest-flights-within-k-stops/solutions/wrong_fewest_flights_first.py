class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for a, b, p in flights:
            leaving[a].append((b, p))
        fewest = {}  # flights used when a city was last opened
        queue = deque([(0, 0, src)])
        while queue:
            price, used, city = queue.popleft()
            if city == dst:
                return price
            if used < fewest.get(city, k + 1):
                fewest[city] = used
                for b, p in leaving[city]:
                    queue.append((price + p, used + 1, b))
        return -1
