class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        count = Counter(nums)
        limit = sorted(count.values(), reverse=True)[k - 1]
        return [value for value in count if count[value] > limit]
