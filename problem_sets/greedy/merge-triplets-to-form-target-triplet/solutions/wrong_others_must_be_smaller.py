class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        x, y, z = target
        found = set()
        for a, b, c in triplets:
            if a == x and b < y and c < z:
                found.add(0)
            if b == y and a < x and c < z:
                found.add(1)
            if c == z and a < x and b < y:
                found.add(2)
        return len(found) == 3 or target in triplets
