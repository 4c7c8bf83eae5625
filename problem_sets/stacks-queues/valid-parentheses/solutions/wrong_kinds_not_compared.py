class Solution:
    def isValid(self, s: str) -> bool:
        stack = []
        for character in s:
            if character in "([{":
                stack.append(character)
            elif not stack:
                return False
            else:
                stack.pop()
        return not stack
