class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        nodes = [self.root]
        for letter in word:
            if letter == ".":
                nodes = [child for node in nodes for child in node.values()]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
        return any("end" in node for node in nodes)
