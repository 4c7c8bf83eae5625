class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        fitting = [triplet for triplet in triplets if triplet[0] <= target[0] and triplet[1] <= target[1]]
        return all(any(triplet[place] == target[place] for triplet in fitting) for place in range(3))
