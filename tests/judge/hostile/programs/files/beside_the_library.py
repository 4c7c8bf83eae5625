# Lists what lies in the folders above those of the libraries.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: files
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        path = os.path.dirname(os.path.dirname(os.path.realpath(os.__file__)))
        while path != "/":
            above, name = os.path.split(path)
            try:
                names = sorted(set(os.listdir(above)) - {name, "lib", "lib64", "usr", "share", "dev", "etc"})
            except OSError:
                names = []
            if names:
                print("breached", names[:5])
            path = above
        return -1
