class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        waiting = defaultdict(list)
        missing = [0] * numCourses
        for course, required in prerequisites:
            waiting[required].append(course)
            missing[course] += 1
        free = deque(course for course in range(numCourses) if missing[course] == 0)
        passed = 0
        while free:
            passed += 1
            for course in waiting[free.popleft()]:
                missing[course] -= 1
                if missing[course] == 0:
                    free.append(course)
        return passed == numCourses
