import random
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product
from string import ascii_uppercase

MAX_TICKETS = 300


def _route(text: str) -> list[list[str]]:
    """The tickets of a journey, written as one line."""
    airports = text.split()
    return [[a, b] for a, b in pairwise(airports)]


EXAMPLES = [
    ({"tickets": [["OSL", "RIX"], ["JFK", "OSL"], ["RIX", "WAW"]]}, ["JFK", "OSL", "RIX", "WAW"]),
    ({"tickets": [["JFK", "ATH"], ["JFK", "LIS"], ["LIS", "JFK"]]}, ["JFK", "LIS", "JFK", "ATH"]),
    (
        {"tickets": [["JFK", "BER"], ["BER", "CPH"], ["BER", "JFK"], ["JFK", "BER"]]},
        ["JFK", "BER", "JFK", "BER", "CPH"],
    ),
]

EDGES = [
    {"tickets": [["JFK", "AAA"]]},
    {"tickets": [["JFK", "ZZZ"]]},
    {"tickets": _route("JFK AAA JFK")},
    {"tickets": _route("JFK AAA JFK AAA")},
    {"tickets": _route("JFK AAA JFK AAA JFK")},
    {"tickets": _route("JFK ZZZ JFK AAA JFK")},
    {"tickets": _route("JFK AAB AAA AAB AAA")},
    {"tickets": _route("JFK CCC BBB AAA")},
    {"tickets": _route("JFK BBB JFK AAA")},
    {"tickets": _route("JFK BBB CCC JFK AAA DDD")},
    {"tickets": _route("JFK BBB CCC JFK AAA DDD AAA")},
    {"tickets": _route("JFK BBB CCC JFK AAA DDD EEE AAA EEE")},
    {"tickets": _route("JFK BBB JFK CCC JFK AAA EEE AAA DDD")},
    {"tickets": _route("JFK MMM AAA MMM BBB MMM CCC")},
    {"tickets": _route("JFK MMM CCC MMM BBB MMM AAA")},
    {"tickets": _route("JFK AAA BBB CCC AAA CCC BBB AAA JFK")},
    {"tickets": _route("JFK KKK LLL KKK JFK LLL JFK")},
    {"tickets": _route("JFK JFL JFK JFJ JFK JFI")},
    {"tickets": _route("JFK DDD AAA DDD BBB DDD CCC DDD AAA CCC AAA")},
    {"tickets": _route("JFK ABC ACB ABC BAC CAB BCA CAB JFK CBA")},
    {"tickets": [["JFK", "KUL"], ["JFK", "NRT"], ["NRT", "JFK"]][::-1]},
    {"tickets": [["JFK", "AAA"], ["AAA", "JFK"]] * (MAX_TICKETS // 2)},
]

INVALID = [
    {"tickets": []},
    {"tickets": [["AAA", "JFK"]]},
    {"tickets": [["JFK", "AAA"], ["JFK", "BBB"]]},
    {"tickets": [["JFK", "AAA"], ["BBB", "CCC"], ["CCC", "BBB"]]},
    {"tickets": [["JFK", "JFK"]]},
    {"tickets": [["JFK", "AAA"], ["AAA", "AAA"]]},
    {"tickets": [["JFK", "aaa"]]},
    {"tickets": [["JFK", "AA"]]},
    {"tickets": [["JFK", "AAAA"]]},
    {"tickets": [["JFK", "A1A"]]},
    {"tickets": [["JFK"]]},
    {"tickets": [["JFK", "AAA", "BBB"]]},
    {"tickets": [["JFK", 5]]},
    {"tickets": ["JFKAAA"]},
    {"tickets": None},
    {"tickets": ([["JFK", "AAA"], ["AAA", "JFK"]] * MAX_TICKETS)[: MAX_TICKETS + 1]},
]


def validate(tickets: list[list[str]]) -> None:
    if type(tickets) is not list or not 1 <= len(tickets) <= MAX_TICKETS:
        raise ValueError(f"tickets must be a list of 1 to {MAX_TICKETS} tickets")
    balance: Counter[str] = Counter()
    flights: dict[str, list[str]] = {}
    for ticket in tickets:
        if type(ticket) is not list or len(ticket) != 2:
            raise ValueError("each ticket must be a list of two airports")
        for airport in ticket:
            if (
                type(airport) is not str
                or len(airport) != 3
                or any(letter not in ascii_uppercase for letter in airport)
            ):
                raise ValueError("each airport must be text of three uppercase letters")
        start, end = ticket
        if start == end:
            raise ValueError("a flight must lead to another airport")
        balance[start] += 1
        balance[end] -= 1
        flights.setdefault(start, []).append(end)
    odd = {airport: surplus for airport, surplus in balance.items() if surplus}
    met = {"JFK"}
    stack = ["JFK"]
    while stack:
        for end in flights.get(stack.pop(), []):
            if end not in met:
                met.add(end)
                stack.append(end)
    closed = not odd
    one_way = sorted(odd.values()) == [-1, 1] and odd.get("JFK") == 1
    if not (closed or one_way) or any(start not in met for start in flights):
        raise ValueError("there must be a journey from JFK that uses all tickets")


def tiny() -> Iterator[dict]:
    # every journey of three and of five flights between JFK and two others
    for length in (3, 4, 5):
        for steps in product((1, 2), repeat=length):
            places, here = ["JFK"], 0
            for step in steps:
                here = (here + step) % 3
                places.append(("JFK", "LLL", "BBB")[here])
            tickets = _route(" ".join(places))
            yield {"tickets": tickets[::-1] if sum(steps) % 2 else sorted(tickets)}


def _names(rng: random.Random, count: int) -> list[str]:
    """JFK and other airports; some of them differ in the last letter only."""
    names = {"JFK"}
    letters = rng.choice([ascii_uppercase, "AJKFZ", "IJKFEL"])
    while len(names) < count:
        names.add("".join(rng.choice(letters if len(names) < 90 else ascii_uppercase) for _ in range(3)))
    names.remove("JFK")
    others = sorted(names)
    rng.shuffle(others)
    return ["JFK", *others]


def _wander(rng: random.Random, places: list[str], start: str, steps: int) -> list[str]:
    route = [start]
    for _ in range(steps):
        route.append(rng.choice([place for place in places if place != route[-1]]))
    return route


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MAX_TICKETS * size**1.5))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 2)
    shape = rng.choice(
        ["wander", "wander", "wander", "far", "loops", "trap", "trap", "trap", "there and back", "rings"]
    )
    if shape == "wander":
        places = _names(rng, rng.choice([2, 3, 4, 6, 10, 25]))
        route = _wander(rng, places, "JFK", count)
    elif shape == "far":  # each airport about once
        route = _names(rng, count + 1)
    elif shape == "loops":  # out and home again, many times, then away for good
        places = _names(rng, max(2, count // 3))
        route = ["JFK"]
        while len(route) <= count:
            loop = rng.sample(places[1:], min(len(places) - 1, rng.randint(1, 3)))
            route += [*loop, route[0]]
    elif shape == "trap":  # loops at home, and a group of airports from which nobody comes back, often with small names
        places = sorted(_names(rng, 14)[1:])
        inside = places[:4] if rng.random() < 0.7 else rng.sample(places, 4)
        outside = [place for place in places if place not in inside]
        last = _wander(rng, inside, rng.choice(inside), max(0, count // 2 - 1))
        first = _wander(rng, ["JFK", *outside], "JFK", max(0, count - len(last) - 1))
        if first[-1] != "JFK":
            first.append("JFK")
        route = first + last
    elif shape == "there and back":
        places = _names(rng, count // 2 + 2)
        route = places[: count // 2 + 1] + places[: count // 2][::-1]
    else:  # rings that hang on each other
        places = _names(rng, count + 2)
        route = ["JFK"]
        fresh = iter(places[1:])
        while len(route) <= count:
            at = rng.randrange(len(route))
            ring = [next(fresh, None) for _ in range(rng.randint(1, 3))]
            ring = [place for place in ring if place]
            if not ring:
                break
            route[at + 1 : at + 1] = [*ring, route[at]]
    if len(route) < 2:
        route.append("KIX" if rng.random() < 0.5 else "ACC")
    tickets = [[a, b] for a, b in pairwise(route) if a != b][:MAX_TICKETS]
    order = rng.choice(["shuffled", "shuffled", "shuffled", "sorted", "reversed", "as flown"])
    if order == "shuffled":
        rng.shuffle(tickets)
    elif order == "sorted":
        tickets.sort()
    elif order == "reversed":
        tickets.sort(reverse=True)
    return {"tickets": tickets}
