class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        first_buy = second_buy = -inf
        first_sale = second_sale = 0
        for price in prices:
            first_buy = max(first_buy, -price)
            first_sale = max(first_sale, first_buy + price)
            second_buy = max(second_buy, first_sale - price)
            second_sale = max(second_sale, second_buy + price)
        return second_sale
