class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        pairs = []
        for value in nums:
            for pair in pairs:
                if pair[1] == value:
                    pair[0] += 1
                    break
            else:
                pairs.append([1, value])
        pairs.sort(reverse=True)
        return [value for _, value in pairs[:k]]
