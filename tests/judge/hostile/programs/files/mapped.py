# Maps it into memory.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import mmap, os


class Solution:
    def solve(self, n: int, home: str):
        fd = os.open(home + "/.ssh/id_ed25519", os.O_RDONLY)
        return mmap.mmap(fd, 0, prot=mmap.PROT_READ)[:].decode()
