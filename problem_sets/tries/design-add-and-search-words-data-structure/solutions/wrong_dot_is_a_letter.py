class Node:
    def __init__(self):
        self.children = {}
        self.ends = False


class WordDictionary:
    def __init__(self):
        self.root = Node()

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.ends = True

    def search(self, word: str) -> bool:
        def match(node, i):
            if i == len(word):
                return node.ends
            return word[i] in node.children and match(node.children[word[i]], i + 1)

        return match(self.root, 0)
