class Solution:
    def rob(self, nums: List[int]) -> int:
        # three places with nothing to rob in front of the street
        ending = [0, 0, 0]
        for money in nums:
            ending.append(money + max(ending[-2], ending[-3]))
        return max(ending)
