class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in tickets:
            heappush(flights[start], end)
        route = []

        visited = set()

        def fly(airport):
            visited.add(airport)
            while flights[airport]:
                end = heappop(flights[airport])
                if end not in visited:
                    fly(end)
            route.append(airport)

        fly("JFK")
        return route[::-1]
