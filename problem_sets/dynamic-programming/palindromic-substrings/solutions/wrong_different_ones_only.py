class Solution:
    def countSubstrings(self, s: str) -> int:
        found = set()
        for centre in range(len(s)):
            for left, right in ((centre, centre), (centre, centre + 1)):
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    found.add(s[left : right + 1])
                    left -= 1
                    right += 1
        return len(found)
