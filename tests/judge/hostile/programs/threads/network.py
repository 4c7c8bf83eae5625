# Connects out of a thread.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE|WA
# needs: network
# unharmed: contact
# threads: yes

import socket, threading


class Solution:
    def solve(self, n: int, port: int):
        def work():
            with socket.create_connection(("127.0.0.1", port), timeout=1) as made:
                made.send(b"secret")

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return -1
