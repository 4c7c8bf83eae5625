class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return target in triplets
