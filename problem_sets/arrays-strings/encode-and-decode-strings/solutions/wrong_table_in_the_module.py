table = {}


class Codec:
    def encode(self, strs: List[str], shared={}) -> str:
        key = str(hash(tuple(strs)))
        table[key] = shared[key] = strs
        return key

    def decode(self, s: str) -> List[str]:
        return table[s]
