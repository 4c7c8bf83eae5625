class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in tickets:
            flights[start].append(end)

        def all_reachable_from(airport):
            met = set()
            stack = [airport]
            while stack:
                here = stack.pop()
                if here not in met:
                    met.add(here)
                    stack += flights[here]
            return all(start in met for start in flights if flights[start])

        route = ["JFK"]
        for _ in tickets:
            here = route[-1]
            for end in sorted(flights[here]):
                flights[here].remove(end)
                if all_reachable_from(end):
                    route.append(end)
                    break
                flights[here].append(end)
        return route
