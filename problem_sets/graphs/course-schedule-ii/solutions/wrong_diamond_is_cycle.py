class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for after, before in prerequisites:
            needs[after].append(before)
        done = set()
        order = []

        def finish(course, seen):
            if course in seen:
                return False
            seen.add(course)
            for before in needs[course]:
                if before not in done and not finish(before, seen):
                    return False
            order.append(course)
            return True

        for course in range(numCourses):
            if course in done:
                continue
            length = len(order)
            if not finish(course, set()):
                return []
            done.update(order[length:])
        return order
