class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        fits = [True]
        for letter, wanted in zip(s2, s3):
            fits.append(fits[-1] and letter == wanted)
        for i, letter in enumerate(s1):
            fits[0] = fits[0] and letter == s3[i]
            for j, other in enumerate(s2):
                wanted = s3[i + j]
                fits[j + 1] = (fits[j + 1] and letter == wanted) or (fits[j] and other == wanted)
        return fits[-1]
