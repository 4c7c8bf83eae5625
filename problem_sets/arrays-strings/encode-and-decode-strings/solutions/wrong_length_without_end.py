class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(str(len(string)) + string for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        i = 0
        while i < len(s):
            j = i
            while j < len(s) and s[j].isdecimal():
                j += 1
            length = int(s[i:j])
            strs.append(s[j : j + length])
            i = j + length
        return strs
