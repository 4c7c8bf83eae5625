class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = set()
        for num in nums:
            if abs(num) in seen:
                return True
            seen.add(abs(num))
        return False
