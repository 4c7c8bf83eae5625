class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        waiting = defaultdict(list)
        missing = [0] * numCourses
        for course, required in prerequisites:
            waiting[required].append(course)
            missing[course] += 1
        free = deque(course for course in range(numCourses) if missing[course] == 0)
        passed = set(free)
        while free:
            for course in waiting[free.popleft()]:
                if course not in passed:
                    passed.add(course)
                    free.append(course)
        return len(passed) == numCourses
