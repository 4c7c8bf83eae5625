# Makes a piece of shared memory with a name.
# entry: Solution.solve(n: int, name: str) -> int
# verdict: RTE
# needs: files|host
# unharmed: shared

from multiprocessing import shared_memory
import _posixshmem, os


class Solution:
    def solve(self, n: int, name: str):
        os.close(_posixshmem.shm_open("/" + name, os.O_RDWR | os.O_CREAT, mode=0o600))
        return -1
