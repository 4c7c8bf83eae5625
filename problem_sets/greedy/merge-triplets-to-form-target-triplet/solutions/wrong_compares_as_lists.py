class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        fitting = [triplet for triplet in triplets if triplet <= target]
        return [max(column) for column in zip(*fitting)] == target
