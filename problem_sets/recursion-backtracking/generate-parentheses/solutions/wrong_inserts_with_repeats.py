class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = [""]
        for _ in range(n):
            found = [text[:at] + "()" + text[at:] for text in found for at in range(len(text) + 1)]
        return found
