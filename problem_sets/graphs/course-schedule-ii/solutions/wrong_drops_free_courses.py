class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        if not prerequisites:
            return list(range(numCourses))
        waiting = defaultdict(list)
        open_count = {}
        for after, before in prerequisites:
            waiting[before].append(after)
            open_count[after] = open_count.get(after, 0) + 1
            open_count.setdefault(before, 0)
        queue = deque(course for course in open_count if open_count[course] == 0)
        order = []
        while queue:
            course = queue.popleft()
            order.append(course)
            for after in waiting[course]:
                open_count[after] -= 1
                if open_count[after] == 0:
                    queue.append(after)
        return order if len(order) == len(open_count) else []
