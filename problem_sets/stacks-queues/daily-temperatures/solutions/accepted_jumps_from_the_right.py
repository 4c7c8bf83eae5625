class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        hottest = -inf
        for day in reversed(range(len(temperatures))):
            temperature = temperatures[day]
            if temperature >= hottest:
                hottest = temperature
                continue
            later = day + 1
            while temperatures[later] <= temperature:
                later += answer[later]
            answer[day] = later - day
        return answer
