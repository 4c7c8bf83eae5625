class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for after, before in prerequisites:
            needs[after].append(before)
        NEW, OPEN, DONE = 0, 1, 2
        state = [NEW] * numCourses
        order = []

        def finish(course):
            state[course] = OPEN
            for before in needs[course]:
                if state[before] == OPEN:
                    return False
                if state[before] == NEW and not finish(before):
                    return False
            state[course] = DONE
            order.append(course)
            return True

        for course in range(numCourses):
            if state[course] == NEW and not finish(course):
                return []
        return order
