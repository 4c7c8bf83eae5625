class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            if waiting and temperatures[waiting[-1]] < temperature:
                colder = waiting.pop()
                answer[colder] = day - colder
            waiting.append(day)
        return answer
