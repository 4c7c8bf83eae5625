class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        choices = {0: [[]]}
        for value, count in Counter(candidates).items():
            further = defaultdict(list)
            for total, known in choices.items():
                for used in range(count + 1):
                    grown = total + used * value
                    if grown <= target:
                        further[grown] += [choice + [value] * used for choice in known]
            choices = further
        return choices[target]
