class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        pairs = [f"{count}:{value}" for value, count in Counter(nums).items()]
        pairs.sort(reverse=True)
        return [int(pair.split(":")[1]) for pair in pairs[:k]]
