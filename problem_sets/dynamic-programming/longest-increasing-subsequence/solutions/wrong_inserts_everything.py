class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for number in nums:
            place = bisect_left(tails, number)
            if place == len(tails) or tails[place] != number:
                tails.insert(place, number)
        return len(tails)
