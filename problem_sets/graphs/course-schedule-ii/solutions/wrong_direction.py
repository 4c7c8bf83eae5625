class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = [[] for _ in range(numCourses)]
        open_count = [0] * numCourses
        for before, after in prerequisites:
            waiting[before].append(after)
            open_count[after] += 1
        queue = deque(course for course in range(numCourses) if open_count[course] == 0)
        order = []
        while queue:
            course = queue.popleft()
            order.append(course)
            for after in waiting[course]:
                open_count[after] -= 1
                if open_count[after] == 0:
                    queue.append(after)
        return order if len(order) == numCourses else []
