class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        return sum(people for people, _, _ in trips) <= capacity
