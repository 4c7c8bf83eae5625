class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = [[] for _ in range(numCourses)]
        open_count = [0] * numCourses
        for after, before in prerequisites:
            waiting[before].append(after)
            open_count[after] += 1
        queue = deque([0] if open_count[0] == 0 else [])
        order = []
        while queue:
            course = queue.popleft()
            order.append(course)
            for after in waiting[course]:
                open_count[after] -= 1
                if open_count[after] == 0:
                    queue.append(after)
        return order if len(order) == numCourses else []
