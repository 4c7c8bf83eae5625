class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        trie = {}
        for word in words:
            node = trie
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        found = []

        def explore(r, c, node):
            letter = cells.get((r, c))
            if letter not in node:
                return
            node = node[letter]
            if "word" in node:
                found.append(node.pop("word"))
            cells[r, c] = "used"
            explore(r + 1, c, node)
            explore(r, c + 1, node)
            cells[r, c] = letter

        for r, c in cells:
            explore(r, c, trie)
        return found
