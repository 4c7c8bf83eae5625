class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for character in s:
            if stack and partner.get(character) == stack[-1]:
                stack.pop()
            elif character in "([{":
                stack.append(character)
        return not stack
