class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        patterns = set()
        for triplet in triplets:
            if all(value <= goal for value, goal in zip(triplet, target)):
                patterns.add(tuple(value == goal for value, goal in zip(triplet, target)))
        return any(all(map(max, one, other)) for one in patterns for other in patterns)
