class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = []
        chosen = []
        usable = [candidate for candidate in candidates if candidate < target]

        def extend(start, left):
            if left == 0:
                found.append(chosen[:])
            for i in range(start, len(usable)):
                if usable[i] <= left:
                    chosen.append(usable[i])
                    extend(i, left - usable[i])
                    chosen.pop()

        extend(0, target)
        return found
