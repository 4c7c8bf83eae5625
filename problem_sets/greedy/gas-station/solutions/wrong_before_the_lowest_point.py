class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        lowest, total, start = 0, 0, 0
        for station in range(len(gas)):
            total += gas[station] - cost[station]
            if total < lowest:
                lowest = total
                start = station
        return start
