class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        return len({(target - place) / miles for place, miles in zip(position, speed)})
