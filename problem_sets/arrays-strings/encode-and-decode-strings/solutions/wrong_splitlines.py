import re


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(string.replace("\\", "\\\\").replace("\n", "\\n") + "\n" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        for line in s.splitlines():
            strs.append(re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], line))
        return strs
