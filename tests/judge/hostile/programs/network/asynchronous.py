# Connects in an event loop.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import asyncio


class Solution:
    def solve(self, n: int, port: int):
        async def connect():
            await asyncio.open_connection("127.0.0.1", port)

        asyncio.run(connect())
        return -1
