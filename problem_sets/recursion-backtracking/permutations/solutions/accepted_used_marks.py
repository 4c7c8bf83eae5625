class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []
        order = []
        used = [False] * len(nums)

        def arrange():
            if len(order) == len(nums):
                found.append(order[:])
            for i, num in enumerate(nums):
                if not used[i]:
                    used[i] = True
                    order.append(num)
                    arrange()
                    order.pop()
                    used[i] = False

        arrange()
        return found
