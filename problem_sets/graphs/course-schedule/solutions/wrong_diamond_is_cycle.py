class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        requires = defaultdict(list)
        for course, required in prerequisites:
            requires[course].append(required)

        def finishes(course, seen):
            if course in seen:
                return False
            seen.add(course)
            for required in requires[course]:
                if not finishes(required, seen):
                    return False
            return True

        return all(finishes(course, set()) for course in range(numCourses))
