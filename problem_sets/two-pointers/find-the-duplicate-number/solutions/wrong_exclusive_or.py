class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        answer = 0
        for place, number in enumerate(nums):
            answer ^= place ^ number
        return answer
