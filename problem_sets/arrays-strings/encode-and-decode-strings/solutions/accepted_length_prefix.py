class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        start = 0
        while start < len(s):
            mark = s.index("#", start)
            end = mark + 1 + int(s[start:mark])
            strs.append(s[mark + 1 : end])
            start = end
        return strs
