class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        for station in range(len(gas)):
            if gas[station] >= cost[station]:
                return station
        return -1
