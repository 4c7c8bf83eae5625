# Uses the names that LeetCode gives.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        heap = []
        heappush(heap, n)
        assert deque([1]) and Counter("ab") and defaultdict(int)[0] == 0 and inf > 10**9 and gcd(4, 6) == 2
        assert bisect_left([1, 2], 2) == 1 and list(accumulate([1, 2])) == [1, 3] and reduce(lambda a, b: a + b, [1, 2]) == 3
        return heappop(heap)
