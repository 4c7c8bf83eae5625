class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for character in s:
            if character not in partner:
                stack.append(character)
            elif not stack or stack.pop() != partner[character]:
                return False
        return not stack
