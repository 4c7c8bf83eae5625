class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        # drives on only to the end of the row
        tank, start = 0, -1
        for station in range(len(gas)):
            if start < 0 and gas[station] >= cost[station]:
                start, tank = station, 0
            tank += gas[station] - cost[station]
            if tank < 0:
                start = -1
        return start
