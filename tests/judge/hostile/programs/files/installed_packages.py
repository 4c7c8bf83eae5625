# Lists and reads the packages that are installed beside the standard library.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: files
# unharmed: breached

import glob, os, sys


class Solution:
    def solve(self, n: int):
        library = os.path.dirname(os.__file__)
        for pattern in ("/site-packages/*", "/dist-packages/*", "/../site-packages/*", "/../../python3/dist-packages/*"):
            for name in glob.glob(library + pattern)[:3]:
                if os.path.isdir(name) and os.listdir(name) or os.path.isfile(name) and open(name, "rb").read(1):
                    print("breached")
        return -1
