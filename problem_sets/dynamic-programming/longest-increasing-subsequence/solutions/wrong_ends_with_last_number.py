class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        place = 0
        for number in nums:
            place = bisect_left(tails, number)
            if place == len(tails):
                tails.append(number)
            else:
                tails[place] = number
        return place + 1
