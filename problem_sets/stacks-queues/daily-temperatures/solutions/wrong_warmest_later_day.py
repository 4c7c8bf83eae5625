class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        warmest = len(temperatures) - 1
        for day in reversed(range(len(temperatures))):
            if temperatures[day] >= temperatures[warmest]:
                warmest = day
            answer[day] = warmest - day
        return answer
