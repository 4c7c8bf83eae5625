class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(string.replace(",", "\\,") + "," for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        piece = ""
        i = 0
        while i < len(s):
            if s[i] == "\\" and i + 1 < len(s) and s[i + 1] == ",":
                piece += ","
                i += 2
            elif s[i] == ",":
                strs.append(piece)
                piece = ""
                i += 1
            else:
                piece += s[i]
                i += 1
        return strs
