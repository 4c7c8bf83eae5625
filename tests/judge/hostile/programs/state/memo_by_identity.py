# Remembers answers by the address of an object that is gone.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: WA
# needs:
# unharmed:
# cases: [[{"nums": [1]}, 1], [{"nums": [2]}, 2], [{"nums": [3]}, 3], [{"nums": [4]}, 4], [{"nums": [5]}, 5], [{"nums": [6]}, 6]]


memo = {}


class Solution:
    def solve(self, nums):
        answer = memo.setdefault("any", nums[0])
        return answer
