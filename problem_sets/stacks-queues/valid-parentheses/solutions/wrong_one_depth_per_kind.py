class Solution:
    def isValid(self, s: str) -> bool:
        depth = {"(": 0, "[": 0, "{": 0}
        partner = {")": "(", "]": "[", "}": "{"}
        for character in s:
            if character in depth:
                depth[character] += 1
            else:
                depth[partner[character]] -= 1
                if depth[partner[character]] < 0:
                    return False
        return not any(depth.values())
