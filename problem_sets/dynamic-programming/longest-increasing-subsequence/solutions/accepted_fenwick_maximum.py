class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        rank = {value: place for place, value in enumerate(sorted(set(nums)), 1)}
        longest = [0] * (len(rank) + 1)
        for number in nums:
            place = rank[number] - 1
            best = 0
            while place > 0:
                best = max(best, longest[place])
                place -= place & -place
            best += 1
            place = rank[number]
            while place < len(longest):
                longest[place] = max(longest[place], best)
                place += place & -place
        answer, place = 0, len(rank)
        while place > 0:
            answer = max(answer, longest[place])
            place -= place & -place
        return answer
