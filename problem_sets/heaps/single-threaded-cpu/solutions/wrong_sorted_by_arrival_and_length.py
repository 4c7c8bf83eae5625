class Solution:
    def getOrder(self, tasks: List[List[int]]) -> List[int]:
        return sorted(range(len(tasks)), key=lambda number: tasks[number])
