class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in nums]
        for value, count in Counter(nums).items():
            buckets[count].append(value)
        answer = []
        for bucket in reversed(buckets):
            answer += bucket
        return answer[:k]
