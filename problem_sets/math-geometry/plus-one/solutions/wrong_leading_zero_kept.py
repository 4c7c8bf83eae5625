class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        answer = [0] + digits
        place = len(answer) - 1
        while answer[place] == 9:
            answer[place] = 0
            place -= 1
        answer[place] += 1
        return answer
