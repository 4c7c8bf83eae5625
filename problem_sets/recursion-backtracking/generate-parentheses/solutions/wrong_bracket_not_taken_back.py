class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = []
        brackets = []

        def write(opened, closed):
            if closed == n:
                found.append("".join(brackets))
                return
            if opened < n:
                brackets.append("(")
                write(opened + 1, closed)
                brackets.pop()
            if closed < opened:
                brackets.append(")")
                write(opened, closed + 1)

        write(0, 0)
        return found
