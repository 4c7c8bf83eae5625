class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        rules = {(a, b) for a, b in prerequisites}
        return all((b, a) not in rules for a, b in rules)
