class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            while waiting and waiting[-1] < temperature:
                colder = temperatures.index(waiting.pop())
                answer[colder] = day - colder
            waiting.append(temperature)
        return answer
