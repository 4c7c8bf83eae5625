class Codec:
    WIDTH = 3

    def encode(self, strs: List[str]) -> str:
        return "".join(str(len(string)).zfill(self.WIDTH) + string for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        rest = iter(s)
        while digits := "".join(itertools.islice(rest, self.WIDTH)):
            strs.append("".join(itertools.islice(rest, int(digits))))
        return strs
