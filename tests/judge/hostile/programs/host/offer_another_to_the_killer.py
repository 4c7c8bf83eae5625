# Makes another process the first to die when memory runs out.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host|files
# unharmed: victim


class Solution:
    def solve(self, n: int, victim: int):
        with open(f"/proc/{victim}/oom_score_adj", "w") as file:
            file.write("1000")
        return -1
