class Solution:
    def alienOrder(self, words: List[str]) -> str:
        for alphabet in itertools.permutations(sorted(set("".join(words)))):
            rank = {letter: i for i, letter in enumerate(alphabet)}
            page = [[rank[letter] for letter in word] for word in words]
            if all(upper <= lower for upper, lower in pairwise(page)):
                return "".join(alphabet)
        return ""
