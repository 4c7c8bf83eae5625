class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        followers = [[] for _ in range(numCourses)]
        required = [0] * numCourses
        for after, before in prerequisites:
            followers[before].append(after)
            required[after] += 1
        order = []
        visited = set()
        queue = deque(course for course in range(numCourses) if required[course] == 0)
        while queue:
            course = queue.popleft()
            if course in visited:
                continue
            visited.add(course)
            order.append(course)
            queue.extend(followers[course])
        return order if len(order) == numCourses else []
