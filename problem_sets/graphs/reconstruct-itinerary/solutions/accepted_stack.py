class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in sorted(tickets, reverse=True):  # so that pop() takes the smallest
            flights[start].append(end)
        route = []
        stack = ["JFK"]
        while stack:
            if flights[stack[-1]]:
                stack.append(flights[stack[-1]].pop())
            else:
                route.append(stack.pop())
        return route[::-1]
