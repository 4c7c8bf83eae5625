class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            key = tuple(word.count(letter) for letter in string.ascii_lowercase)
            groups[key].append(word)
        return [*groups.values()]
