class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        for first in triplets:
            for second in triplets:
                for third in triplets:
                    if [max(column) for column in zip(first, second, third)] == target:
                        return True
        return False
