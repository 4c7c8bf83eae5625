class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        while len(stones) > 1:
            stones.sort(reverse=True)
            rest = [stones[i] - stones[i + 1] for i in range(0, len(stones) - 1, 2)]
            if len(stones) % 2:
                rest.append(stones[-1])
            stones = rest
        return stones[0]
