class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = []

        def write(text, opened, closed):
            if len(text) == 2 * n:
                found.append(text)
            if opened < n:
                write(text + "(", opened + 1, closed)
            if closed < n:
                write(text + ")", opened, closed + 1)

        write("", 0, 0)
        return found
