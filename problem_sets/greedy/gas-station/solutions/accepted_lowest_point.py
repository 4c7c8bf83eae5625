class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        totals = [0] + list(accumulate(g - c for g, c in zip(gas, cost)))
        return totals.index(min(totals)) if totals[-1] >= 0 else -1
