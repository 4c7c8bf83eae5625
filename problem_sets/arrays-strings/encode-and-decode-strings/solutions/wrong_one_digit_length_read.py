class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        i = 0
        while i < len(s):
            length = int(s[i])
            strs.append(s[i + 2 : i + 2 + length])
            i += 2 + length
        return strs
