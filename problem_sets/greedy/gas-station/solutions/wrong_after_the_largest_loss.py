class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        worst = min(range(len(gas)), key=lambda station: gas[station] - cost[station])
        return (worst + 1) % len(gas)
