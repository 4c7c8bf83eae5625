class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        hits = 0
        for triplet in triplets:
            if all(value <= goal for value, goal in zip(triplet, target)):
                hits += sum(value == goal for value, goal in zip(triplet, target))
        return hits >= 3
