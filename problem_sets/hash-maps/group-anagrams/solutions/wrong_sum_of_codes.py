class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[len(word), sum(map(ord, word))].append(word)
        return list(groups.values())
