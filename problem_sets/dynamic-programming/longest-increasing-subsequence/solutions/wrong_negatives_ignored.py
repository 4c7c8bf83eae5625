class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        # tails of fixed size, with 0 for "not reached"
        tails = [0] * (len(nums) + 1)
        length = 0
        for number in nums:
            low, high = 1, length + 1
            while low < high:
                middle = (low + high) // 2
                if tails[middle] < number:
                    low = middle + 1
                else:
                    high = middle
            if number > tails[low - 1]:
                tails[low] = number
                length = max(length, low)
        return max(length, 1)
