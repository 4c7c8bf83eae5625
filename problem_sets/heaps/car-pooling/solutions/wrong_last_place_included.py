class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        load = [0] * 1001
        for people, start, end in trips:
            for place in range(start, end + 1):
                load[place] += people
        return max(load) <= capacity
