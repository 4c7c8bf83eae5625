# Reads a file in a thread.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE|WA
# needs: files
# unharmed: secret
# threads: yes

import threading


class Solution:
    def solve(self, n: int, home: str):
        seen = ["nothing"]
        def work():
            seen.append(open(home + "/.ssh/id_ed25519").read())

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return seen[-1]
