class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        reachable = {0}
        for weight in stones:
            reachable = {abs(total + sign * weight) for total in reachable for sign in (1, -1)}
        return min(reachable)
