# Imports most of what solutions import, while they run.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5

import array, bisect, calendar, cmath, collections, contextlib, copy, dataclasses, datetime, decimal, enum, fractions
import functools, hashlib, heapq, inspect, itertools, json, math, operator, pprint, queue, random, re, statistics
import string, struct, textwrap, threading, time, timeit, types, typing, unicodedata, uuid, zlib
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction


@dataclass(order=True)
class Item:
    key: int
    more: list = field(default_factory=list)


class Solution:
    def solve(self, n):
        assert Fraction(1, 2) + Decimal(1).__int__() == Fraction(3, 2)
        assert unicodedata.name("a") and hashlib.sha256(b"").hexdigest()
        return Item(n).key
