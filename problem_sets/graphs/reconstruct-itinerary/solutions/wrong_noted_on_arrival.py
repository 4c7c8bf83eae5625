class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in tickets:
            heappush(flights[start], end)
        route = []

        def fly(airport):
            route.append(airport)
            while flights[airport]:
                fly(heappop(flights[airport]))

        fly("JFK")
        return route
