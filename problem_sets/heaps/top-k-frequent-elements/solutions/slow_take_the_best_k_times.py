class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        count = Counter(nums)
        answer = []
        for _ in range(k):
            best = max(count, key=lambda value: count[value])
            answer.append(best)
            del count[best]
        return answer
