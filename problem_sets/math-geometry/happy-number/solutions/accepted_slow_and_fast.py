class Solution:
    def isHappy(self, n: int) -> bool:
        def following(number):
            total = 0
            while number > 0:
                number, digit = divmod(number, 10)
                total += digit * digit
            return total

        slow = n
        fast = following(n)
        while slow != fast:
            slow = following(slow)
            fast = following(following(fast))
        return fast == 1
