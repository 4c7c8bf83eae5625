class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for after, before in prerequisites:
            needs[after].append(before)
        visited = [False] * numCourses
        order = []

        def finish(course):
            visited[course] = True
            for before in needs[course]:
                if not visited[before]:
                    finish(before)
            order.append(course)

        for course in range(numCourses):
            if not visited[course]:
                finish(course)
        return order
