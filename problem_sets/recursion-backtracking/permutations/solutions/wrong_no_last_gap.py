class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        orders = [[nums[0]]]
        for num in nums[1:]:
            orders = [order[:gap] + [num] + order[gap:] for order in orders for gap in range(len(order))]
        return orders
