class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        followers = [[] for _ in range(numCourses)]
        for after, before in prerequisites:
            followers[before].append(after)
        state = [0] * numCourses
        order = []

        def finish(course):
            state[course] = 1
            for after in followers[course]:
                if state[after] == 1 or state[after] == 0 and not finish(after):
                    return False
            state[course] = 2
            order.append(course)
            return True

        for course in range(numCourses):
            if state[course] == 0 and not finish(course):
                return []
        return order
