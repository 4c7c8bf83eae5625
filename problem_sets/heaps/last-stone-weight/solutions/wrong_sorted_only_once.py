class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        stones.sort()
        while len(stones) > 1:
            stones.append(stones.pop() - stones.pop())
        return abs(stones[0])
