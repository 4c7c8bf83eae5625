import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 10_000
MAX_CARD = 10**9

EXAMPLES = [
    ({"hand": [8, 3, 5, 4, 9, 4, 10, 5, 6], "groupSize": 3}, True),
    ({"hand": [5, 6, 7, 8, 6, 5], "groupSize": 3}, False),
    ({"hand": [2, 7, 3, 8], "groupSize": 2}, True),
]

EDGES = [
    {"hand": [0], "groupSize": 1},
    {"hand": [MAX_CARD], "groupSize": 1},
    {"hand": [7, 7, 0, MAX_CARD], "groupSize": 1},
    {"hand": [0, 1], "groupSize": 2},
    {"hand": [1, 0], "groupSize": 2},
    {"hand": [0, 0], "groupSize": 2},
    {"hand": [0, 2], "groupSize": 2},
    {"hand": [MAX_CARD, MAX_CARD - 1], "groupSize": 2},
    {"hand": [MAX_CARD, MAX_CARD], "groupSize": 2},
    {"hand": [1, 2, 3], "groupSize": 2},
    {"hand": [1, 2, 3, 4], "groupSize": 3},
    {"hand": [1, 2, 3, 4], "groupSize": 4},
    {"hand": [1, 2, 3, 5], "groupSize": 4},
    {"hand": [1, 1, 2, 2, 3, 3], "groupSize": 3},
    {"hand": [1, 1, 2, 2, 3, 3], "groupSize": 2},
    {"hand": [1, 2, 2, 3, 3, 4], "groupSize": 3},
    {"hand": [1, 2, 2, 3, 3, 4], "groupSize": 2},
    {"hand": [1, 2, 2, 2, 3, 3], "groupSize": 3},
    {"hand": [1, 2, 2, 3], "groupSize": 2},
    {"hand": [1, 2, 3, 3, 4, 5, 5, 6, 7], "groupSize": 3},
    {"hand": [1, 2, 3, 3, 4, 4, 5, 6, 6], "groupSize": 3},
    {"hand": [4, 3, 5, 4, 5, 6], "groupSize": 3},
    {"hand": [5, 4, 3, 6, 5, 4, 5, 6, 7], "groupSize": 3},
    {"hand": [1, 2, 4, 5], "groupSize": 4},
    {"hand": [1, 2, 4, 5], "groupSize": 2},
    {"hand": [1, 1, 2, 3], "groupSize": 2},
    {"hand": [1, 2, 2, 3, 4, 4], "groupSize": 3},
    {"hand": [1, 1, 1, 2, 2, 2, 3, 3, 4], "groupSize": 3},
    {"hand": [0, 1, 2, 3, 4, 10, 11], "groupSize": 5},
    {"hand": [10, 20, 30, 40], "groupSize": 2},
    {"hand": list(range(MAX_LENGTH)), "groupSize": MAX_LENGTH},
    {"hand": list(range(MAX_LENGTH, 0, -1)), "groupSize": 2},
    {"hand": [9] * MAX_LENGTH, "groupSize": 1},
    {"hand": [9] * MAX_LENGTH, "groupSize": 2},
    {"hand": [MAX_CARD - i // 2 for i in range(MAX_LENGTH)], "groupSize": MAX_LENGTH // 2},
]

INVALID = [
    {"hand": [], "groupSize": 1},
    {"hand": [1] * (MAX_LENGTH + 1), "groupSize": 1},
    {"hand": [-1], "groupSize": 1},
    {"hand": [MAX_CARD + 1], "groupSize": 1},
    {"hand": [1, 2], "groupSize": 0},
    {"hand": [1, 2], "groupSize": 3},
    {"hand": [1, True], "groupSize": 1},
    {"hand": [1, 2.0], "groupSize": 1},
    {"hand": ["1"], "groupSize": 1},
    {"hand": "12", "groupSize": 1},
    {"hand": [1, 2], "groupSize": True},
    {"hand": [1, 2], "groupSize": 2.0},
    {"hand": None, "groupSize": 1},
]


def validate(hand: list[int], groupSize: int) -> None:
    if type(hand) is not list or not 1 <= len(hand) <= MAX_LENGTH:
        raise ValueError(f"hand must be a list of 1 to {MAX_LENGTH} cards")
    for card in hand:
        if type(card) is not int or not 0 <= card <= MAX_CARD:
            raise ValueError("each card must be a whole number from 0 to 10**9")
    if type(groupSize) is not int or not 1 <= groupSize <= len(hand):
        raise ValueError("groupSize must be a whole number from 1 to the number of cards")


def tiny() -> Iterator[dict]:
    for cards in product([1, 2, 3, 4], repeat=4):
        if cards[0] >= cards[-1]:
            yield {"hand": list(cards), "groupSize": 2}
    for counts in product([0, 1, 2], repeat=5):
        if sum(counts) in (3, 6):
            yield {"hand": [value for value, count in enumerate(counts) for _ in range(count)], "groupSize": 3}


def generate(rng: random.Random, size: float) -> dict:
    n = round(2 + 30 * size + (MAX_LENGTH - 32) * size**2)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    group = min(n, rng.choice([1, 2, 2, 3, 3, 4, 5, 8, 20, 100, max(1, n // 2), n]))
    groups = n // group
    shape = rng.choice(["anywhere", "close", "close", "stairs", "stairs", "same", "apart", "touching", "noise"])
    low = rng.choice([0, 1, rng.randint(0, MAX_CARD - 4 * n)])
    if shape == "anywhere":
        starts = [rng.randint(0, MAX_CARD - group + 1) for _ in range(groups)]
    elif shape == "close":
        # many straights over the same few values
        starts = [low + rng.randint(0, max(1, min(groups, 3 * group))) for _ in range(groups)]
    elif shape == "stairs":
        # each one begins where others are open
        step = rng.randint(1, max(1, group - 1))
        starts = [low + min(3 * n, i * step) for i in range(groups)]
    elif shape == "same":
        starts = [low] * groups
    elif shape == "apart":
        starts = [low + i * (group + 1) for i in range(groups)]
    elif shape == "touching":
        starts = [low + i * group for i in range(groups)]
    else:
        starts = [low + rng.randint(0, 2 + groups // 4) for _ in range(groups)]
    hand = [min(MAX_CARD, start + i) for start in starts for i in range(group)]
    if shape == "noise":
        hand = [rng.randint(low, low + max(2, n // 4)) for _ in range(n)]
    damage = rng.choice(["none", "none", "none", "move", "move", "double", "odd", "gap", "swap"])
    at = rng.randrange(len(hand))
    if damage == "move":
        hand[at] = max(0, min(MAX_CARD, hand[at] + rng.choice([-1, 1])))
    elif damage == "double":
        hand[at] = hand[rng.randrange(len(hand))]
    elif damage == "odd":
        # the number of cards is no multiple any more
        while len(hand) < n or (group > 1 and len(hand) % group == 0):
            if len(hand) == n:
                hand.pop()
                break
            hand.append(min(MAX_CARD, hand[at] + rng.randint(0, 2)))
    elif damage == "gap":
        # all cards from one value on move up by one
        value = hand[at]
        hand = [min(MAX_CARD, card + (card >= value)) for card in hand]
    elif damage == "swap":
        # two cards move, so that neither the length nor the sum tells
        other = rng.randrange(len(hand))
        if hand[at] < MAX_CARD and hand[other] > 0 and at != other:
            hand[at] += 1
            hand[other] -= 1
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling", "falling", "as dealt"])
    if sequence == "shuffled":
        rng.shuffle(hand)
    elif sequence != "as dealt":
        hand.sort(reverse=sequence == "falling")
    return {"hand": hand, "groupSize": min(group, len(hand))}
