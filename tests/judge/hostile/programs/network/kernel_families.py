# Opens sockets that talk to the kernel: routes, ciphers, machines.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: network
# unharmed:

import socket


class Solution:
    def solve(self, n: int):
        for name in ("AF_NETLINK", "AF_ALG", "AF_VSOCK", "AF_BLUETOOTH"):
            try:
                kind = socket.SOCK_SEQPACKET if name == "AF_ALG" else socket.SOCK_STREAM if name == "AF_VSOCK" else socket.SOCK_RAW
                socket.socket(getattr(socket, name), kind, 0).close()
                print("reached", name)
            except (AttributeError, OSError):
                pass
        return -1
