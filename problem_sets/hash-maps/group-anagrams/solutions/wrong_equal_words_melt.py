class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(set)
        for word in strs:
            groups["".join(sorted(word))].add(word)
        return [list(group) for group in groups.values()]
