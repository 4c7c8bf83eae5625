class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        count = Counter(nums)
        without = {}
        for skipped in count:
            product = 1
            for value, times in count.items():
                if value != skipped:
                    product *= value**times
            without[skipped] = product
        return [without[value] for value in nums]
