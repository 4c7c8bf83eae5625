class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        # every opening bracket is closed right away or after all others
        found = []
        for mask in range(1 << (n - 1)):
            text, open_ones = "", 0
            for i in range(n):
                text += "("
                if i == n - 1 or mask >> i & 1:
                    text += ")"
                else:
                    open_ones += 1
            found.append(text + ")" * open_ones)
        return found
