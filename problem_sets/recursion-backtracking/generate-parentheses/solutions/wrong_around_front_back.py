class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = {""}
        for _ in range(n):
            found = {new for text in found for new in (f"({text})", f"(){text}", f"{text}()")}
        return list(found)
