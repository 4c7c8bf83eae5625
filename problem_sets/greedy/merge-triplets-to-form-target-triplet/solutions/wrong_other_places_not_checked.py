class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return all(any(triplet[place] == target[place] for triplet in triplets) for place in range(3))
