class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        n = len(position)
        fleets = 0
        for i in range(n):
            for j in range(n):
                if position[j] > position[i] and (target - position[j]) * speed[i] >= (target - position[i]) * speed[j]:
                    break
            else:
                fleets += 1
        return fleets
