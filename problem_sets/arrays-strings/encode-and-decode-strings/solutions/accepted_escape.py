class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(string.replace("/", "//").replace(",", "/,") + "," for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        piece = []
        escaped = False
        for character in s:
            if escaped:
                piece.append(character)
                escaped = False
            elif character == "/":
                escaped = True
            elif character == ",":
                strs.append("".join(piece))
                piece = []
            else:
                piece.append(character)
        return strs
