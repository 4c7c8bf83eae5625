class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs if string)

    def decode(self, s: str) -> List[str]:
        strs = []
        i = 0
        while i < len(s):
            j = s.index("#", i)
            length = int(s[i:j])
            strs.append(s[j + 1 : j + 1 + length])
            i = j + 1 + length
        return strs
