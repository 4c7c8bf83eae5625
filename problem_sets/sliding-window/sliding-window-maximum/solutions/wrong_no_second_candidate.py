class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        largest = max(nums[:k])
        answer = [largest]
        for i in range(k, len(nums)):
            if nums[i] > largest or nums[i - k] == largest:
                largest = nums[i]
            answer.append(largest)
        return answer
