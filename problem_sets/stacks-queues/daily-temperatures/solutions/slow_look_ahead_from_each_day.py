class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = []
        for day, temperature in enumerate(temperatures):
            for later in range(day + 1, len(temperatures)):
                if temperatures[later] > temperature:
                    answer.append(later - day)
                    break
            else:
                answer.append(0)
        return answer
