class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(Counter)
        for start, end in tickets:
            flights[start][end] += 1
        route = ["JFK"]

        def finish():
            if len(route) == len(tickets) + 1:
                return True
            here = flights[route[-1]]
            for end in sorted(here):
                if here[end]:
                    here[end] -= 1
                    route.append(end)
                    if finish():
                        return True
                    route.pop()
                    here[end] += 1
            return False

        finish()
        return route
