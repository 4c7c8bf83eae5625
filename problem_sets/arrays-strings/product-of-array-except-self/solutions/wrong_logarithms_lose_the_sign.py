class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        total = sum(math.log(abs(value)) for value in nums if value != 0)
        answer = []
        for value in nums:
            if zeros > (value == 0):
                answer.append(0)
            else:
                rest = total - (math.log(abs(value)) if value != 0 else 0)
                answer.append(round(math.exp(rest)))
        return answer
