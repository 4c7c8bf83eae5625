class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        count = {}
        for value, run in itertools.groupby(nums):
            count[value] = len(list(run))
        return sorted(count, key=count.get, reverse=True)[:k]
