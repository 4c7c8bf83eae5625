class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        top = []
        for value in nums:
            place = 0
            while place < len(top) and top[place] >= value:
                place += 1
            top.insert(place, value)
            if len(top) > k:
                top.pop()
        return top[-1]
