class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        bisect.insort(self.words, word)

    def search(self, word: str) -> bool:
        return self.first_from(word) == word

    def startsWith(self, prefix: str) -> bool:
        return self.first_from(prefix).startswith(prefix)

    def first_from(self, text):
        place = bisect.bisect_left(self.words, text)
        return self.words[place] if place < len(self.words) else ""
