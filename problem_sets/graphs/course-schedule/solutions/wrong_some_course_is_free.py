class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        return len({course for course, _ in prerequisites}) < numCourses
