class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        orders = [[]]
        for num in nums:
            orders = [order[:gap] + [num] + order[gap:] for order in orders for gap in range(len(order) + 1)]
        return orders
