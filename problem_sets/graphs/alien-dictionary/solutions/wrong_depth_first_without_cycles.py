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
        placed = {}  # False while the search from a letter is running
        order = []

        def place(letter):
            if letter not in placed:
                placed[letter] = True
                placed[letter] = all(place(b) for b in later[letter])
                order.append(letter)
            return placed[letter]

        return "".join(reversed(order)) if all(place(letter) for letter in later) else ""
