class Solution:
    def isHappy(self, n: int) -> bool:
        def following(number):
            return sum(int(digit) ** 2 for digit in str(number))

        slow = fast = n
        while slow != fast:
            slow = following(slow)
            fast = following(following(fast))
        return slow == 1
