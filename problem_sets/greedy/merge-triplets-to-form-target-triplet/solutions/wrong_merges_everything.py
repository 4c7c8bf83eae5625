class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return [max(column) for column in zip(*triplets)] == target
