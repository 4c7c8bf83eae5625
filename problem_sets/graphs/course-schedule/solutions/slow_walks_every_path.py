class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        requires = defaultdict(list)
        for course, required in prerequisites:
            requires[course].append(required)
        on_path = [False] * numCourses

        def finishes(course):
            if on_path[course]:
                return False
            on_path[course] = True
            for required in requires[course]:
                if not finishes(required):
                    return False
            on_path[course] = False
            return True

        return all(finishes(course) for course in range(numCourses))
