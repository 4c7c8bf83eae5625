class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in sorted(tickets):
            flights[start].append(end)
        route = ["JFK"]
        while flights[route[-1]]:
            here = flights[route[-1]]
            open_ended = [end for end in here if flights[end]]
            end = open_ended[0] if open_ended else here[0]
            here.remove(end)
            route.append(end)
        return route
