class Codec:
    def encode(self, strs: List[str]) -> str:
        self.lengths = [len(string) for string in strs]
        return "".join(strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        start = 0
        for length in self.lengths:
            strs.append(s[start : start + length])
            start += length
        return strs
