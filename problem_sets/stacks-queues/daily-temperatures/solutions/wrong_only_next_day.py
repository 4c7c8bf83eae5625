class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        for day in range(len(temperatures) - 1):
            if temperatures[day + 1] > temperatures[day]:
                answer[day] = 1
        return answer
