class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        change = [0] * 1001
        for people, start, end in trips:
            change[start] += people
            change[end] -= people
        return max(accumulate(change)) < capacity
