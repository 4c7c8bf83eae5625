class Solution:
    def alienOrder(self, words: List[str]) -> str:
        later = {letter: set() for word in words for letter in word}
        for upper, lower in pairwise(words):
            for a, b in zip(upper, lower):
                if a != b:
                    later[a].add(b)
                    break
            else:
                if len(upper) > len(lower):
                    return ""
        arrows = Counter(b for letters in later.values() for b in letters)
        order = [letter for letter in later if arrows[letter] == 0]
        for letter in order:  # the list grows while we walk over it
            for b in later[letter]:
                arrows[b] -= 1
                if arrows[b] == 0:
                    order.append(b)
        return "".join(order) if len(order) == len(later) else ""
