class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for number in nums:
            place = bisect_right(tails, number)
            if place == len(tails):
                tails.append(number)
            else:
                tails[place] = number
        return len(tails)
