class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        requires = defaultdict(list)
        for course, required in prerequisites:
            requires[course].append(required)
        seen = set()

        def finishes(course, asked_by):
            if course == asked_by:
                return False
            if course in seen:
                return True
            seen.add(course)
            for required in requires[course]:
                if not finishes(required, course):
                    return False
            return True

        return all(finishes(course, None) for course in range(numCourses))
