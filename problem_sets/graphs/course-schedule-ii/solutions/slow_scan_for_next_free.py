class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        order = []
        left = set(range(numCourses))
        while left:
            blocked = {after for after, before in prerequisites if before in left}
            free = next((course for course in left if course not in blocked), None)
            if free is None:
                return []
            order.append(free)
            left.remove(free)
        return order
