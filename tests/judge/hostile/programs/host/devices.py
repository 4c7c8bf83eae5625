# Opens what devices it can.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host|files
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for name in ("mem", "kmsg", "port", "sda", "vda", "nvme0n1", "fuse", "kvm", "uinput", "input/event0", "dri/card0"):
            try:
                os.close(os.open("/dev/" + name, os.O_RDONLY | os.O_NONBLOCK))
                print("reached", name)
            except OSError:
                continue
        return -1
