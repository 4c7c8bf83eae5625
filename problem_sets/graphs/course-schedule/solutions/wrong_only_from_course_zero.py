class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        requires = defaultdict(list)
        for course, required in prerequisites:
            requires[course].append(required)
        state = ["new"] * numCourses

        def finishes(course):
            if state[course] != "new":
                return state[course] == "done"
            state[course] = "open"
            for required in requires[course]:
                if not finishes(required):
                    return False
            state[course] = "done"
            return True

        return finishes(0)
