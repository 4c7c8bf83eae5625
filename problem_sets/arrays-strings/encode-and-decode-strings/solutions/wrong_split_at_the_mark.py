class Codec:
    def encode(self, strs: List[str]) -> str:
        return "#".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        return s.split("#")[1::2]
