class Solution:
    def alienOrder(self, words: List[str]) -> str:
        order = "".join(dict.fromkeys("".join(words)))
        page = [[order.index(letter) for letter in word] for word in words]
        return order if page == sorted(page) else ""
