class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        count = {}
        for value in nums:
            count[value] = count.get(value, 0) + 1
        buckets = [[] for _ in range(len(nums) + 1)]
        for value, times in count.items():
            buckets[times].append(value)
        answer = []
        while len(answer) < k:
            answer += buckets.pop()
        return answer
