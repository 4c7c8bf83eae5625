class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        unpaired = []
        for num in nums:
            if num in unpaired:
                unpaired.remove(num)
            else:
                unpaired.append(num)
        return unpaired[0]
