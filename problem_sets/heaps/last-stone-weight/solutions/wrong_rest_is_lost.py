class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        stones.sort()
        while len(stones) > 2:
            stones.pop()
            stones.pop()
        return stones[-1] - (stones[0] if len(stones) > 1 else 0)
