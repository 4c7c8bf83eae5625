import random

CALLS = 30_000
USERS = 500
TWEETS = 10_000

NAMES = {"p": "postTweet", "g": "getNewsFeed", "f": "follow", "u": "unfollow"}
COUNTS = {"postTweet": 2, "getNewsFeed": 1, "follow": 2, "unfollow": 2}


def _case(calls) -> dict:
    """Calls are ("p", user, tweet), ("g", user), ("f", follower, followee), ("u", follower, followee)."""
    calls = list(calls)
    return {
        "operations": ["Twitter"] + [NAMES[call[0]] for call in calls],
        "arguments": [[]] + [list(call[1:]) for call in calls],
    }


def _words(text: str) -> dict:
    """The same from text: "p1,50 g1 f1,2"."""
    return _case((word[0], *map(int, word[1:].split(","))) for word in text.split())


EXAMPLES = [
    (
        _words("p4,30 g4 f4,7 p7,12 g4 u4,7 g4 g7"),
        [None, None, [30], None, None, [12, 30], None, [30], [12]],
    ),
    (
        _words("p2,80 p3,15 p2,41 g1 f1,2 f1,3 g1"),
        [None, None, None, None, [], None, None, [41, 15, 80]],
    ),
]

EDGES = [
    _words("g1"),
    _words("p1,0 g1"),
    _words("p500,10000 g500 g1"),
    _words("p1,5 p1,3 p1,9 g1"),
    _words("p1,9 p1,5 p1,3 g1"),
    _words("p1,5 p2,3 g1 g2"),
    _words("f1,2 p2,5 g1 g2"),
    _words("f1,2 p1,5 g1 g2"),
    _words("p2,5 f1,2 g1"),
    _words("f1,2 p2,5 u1,2 g1"),
    _words("f1,2 p2,5 u1,2 f1,2 g1"),
    _words("f1,2 f1,2 p2,5 g1"),
    _words("f1,2 f1,2 p2,5 u1,2 g1"),
    _words("u1,2 p2,5 p1,6 g1 f1,2 g1"),
    _words("u1,2 f2,1 u1,2 p1,4 g2 g1"),
    _words("f1,2 f2,1 p1,8 p2,7 g1 g2 u1,2 g1 g2"),
    _words("f1,2 f2,3 p3,6 g1 g2 g3"),
    _words("f1,2 f1,3 f1,4 p2,20 p3,10 p4,30 p2,5 g1 u1,3 g1 u1,2 g1 u1,4 g1"),
    _words(" ".join(f"p1,{i}" for i in range(9)) + " g1"),
    _words(" ".join(f"p1,{i}" for i in range(10)) + " g1"),
    _words(" ".join(f"p1,{i}" for i in range(11)) + " g1"),
    _words(" ".join(f"p1,{i}" for i in range(40, 0, -1)) + " g1"),
    _words("f1,2 " + " ".join(f"p1,{i}" for i in range(12)) + " p2,50 g1 g2 u1,2 g1"),
    _words("f1,2 p2,50 " + " ".join(f"p1,{i}" for i in range(12)) + " g1 g2"),
    _words("f1,2 f1,3 " + " ".join(f"p{1 + i % 3},{i}" for i in range(33)) + " g1 g2 g3 u1,3 g1 u1,2 g1"),
    _words("f1,2 f1,3 " + " ".join(f"p{1 + i // 11},{99 - i}" for i in range(33)) + " g1 g2 g3 u1,3 g1 u1,2 g1"),
    _words("p2,77 " + " ".join(f"p3,{i}" for i in range(30)) + " f1,2 g1 g2 g1"),
    _words(
        " ".join(f"f1,{i} p{i},{i}" for i in range(2, 40)) + " g1 " + " ".join(f"u1,{i} g1" for i in range(39, 1, -1))
    ),
    _words("p1,1 g1 p1,2 g1 f1,2 g1 p2,3 g1 g2 f2,1 g2"),
    _words("p1,3 f2,1 f3,1 p2,2 u2,1 g2 g3 g1"),
    _case([("p", 1, i) for i in range(TWEETS + 1)] + [("g", 1), ("g", 2)]),
]

INVALID = [
    _words("g0"),
    _words("g501"),
    _words("p0,1"),
    _words("p501,1"),
    _words("p1,-1"),
    _words("p1,10001"),
    _words("p1,4 p1,4"),
    _words("p1,4 p2,4"),
    _words("f1,1"),
    _words("u3,3"),
    _words("f1,501"),
    _words("f0,1"),
    _words("u1,0"),
    _words("u501,1"),
    _case([("p", 1)]),
    _case([("g",)]),
    _case([("g", 1, 2)]),
    _case([("f", 1)]),
    _case([("g", True)]),
    _case([("g", 1.0)]),
    _case([("p", 1, None)]),
    _case([("p", 1, False)]),
    _case([("g", 1)] * (CALLS + 1)),
    {"operations": [], "arguments": []},
    {"operations": ["getNewsFeed"], "arguments": [[1]]},
    {"operations": ["Twitter"], "arguments": [[1]]},
    {"operations": ["Twitter", "getNewsFeed"], "arguments": [[]]},
    {"operations": ["Twitter", "getNewsFeed"], "arguments": [[], 1]},
    {"operations": ["Twitter", "like"], "arguments": [[], [1]]},
    {"operations": ["Twitter", "Twitter"], "arguments": [[], []]},
    {"operations": ["Twitter", None], "arguments": [[], [1]]},
]


def validate(operations: list[str], arguments: list[list[int]]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "Twitter" or type(arguments[0]) is not list or arguments[0]:
        raise ValueError("the first operation must be Twitter without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    posted = set()
    for operation, values in zip(operations[1:], arguments[1:]):
        if type(operation) is not str or operation not in COUNTS:
            raise ValueError("operations after the first must be postTweet, getNewsFeed, follow or unfollow")
        if type(values) is not list or len(values) != COUNTS[operation]:
            raise ValueError(f"{operation} takes {COUNTS[operation]} numbers")
        for value in values:
            if type(value) is not int:
                raise ValueError("all arguments must be whole numbers")
        if not 1 <= values[0] <= USERS:
            raise ValueError(f"users have numbers from 1 to {USERS}")
        if operation == "postTweet":
            if not 0 <= values[1] <= TWEETS:
                raise ValueError(f"tweetId must be from 0 to {TWEETS}")
            if values[1] in posted:
                raise ValueError("no tweetId may be posted twice")
            posted.add(values[1])
        elif operation != "getNewsFeed":
            if not 1 <= values[1] <= USERS:
                raise ValueError(f"users have numbers from 1 to {USERS}")
            if values[0] == values[1]:
                raise ValueError("nobody follows or unfollows themselves")


def _pair(rng: random.Random, users: list[int]) -> tuple[int, int]:
    first, second = rng.sample(users, 2)
    return first, second


def generate(rng: random.Random, size: float) -> dict:
    count = round(size**4 * CALLS)
    if count < 60:
        count = rng.randint(2, count + 25)
    elif rng.random() < 0.55:  # many calls are slow to read; so only half of the large cases have all of them
        count //= 6
    many = 2 + round(min(1.0, size) * (USERS - 2))
    shape = rng.randrange(5)
    few = rng.randint(2, min(many, 12))
    users = rng.sample(range(1, USERS + 1), many if shape in (0, 3) else few)
    numbers = rng.sample(range(TWEETS + 1), min(TWEETS + 1, count + 1))
    naming = rng.randrange(4)
    if naming <= 1:  # rising or falling tweet numbers
        numbers.sort(reverse=naming == 1)
    numbers.reverse()
    calls = []

    def post(user):
        if numbers:
            calls.append(("p", user, numbers.pop()))

    if shape in (0, 1):  # everything mixed, among many users or few
        weights = rng.choice([(6, 1, 2, 1), (3, 1, 3, 3), (5, 1, 1, 1)])
        for kind in rng.choices("pgfu", weights, k=count):
            if kind == "p" and numbers:
                post(rng.choice(users))
            elif kind == "g":
                calls.append(("g", rng.choice(users)))
            else:
                calls.append(("u" if kind == "u" else "f", *_pair(rng, users)))
    elif shape == 2:  # one talks much, the others seldom; one reader follows all of them
        reader, loud, *quiet = users
        calls += [("f", reader, user) for user in users[1:]]
        for user in quiet:
            post(user)
        while len(calls) < count * 2 // 3 and numbers:
            post(rng.choice(quiet) if quiet and rng.random() < 0.02 else loud)
        while len(calls) < count:
            calls.append(rng.choice([("g", reader), ("g", loud), ("u", reader, loud), ("f", reader, loud)]))
    elif shape == 3:  # one reader follows many, who have posted much; then reading and unfollowing
        reader, *others = users[: rng.randint(2, 80)]
        calls += [("f", reader, user) for user in others]
        for _ in range(count // 3):
            post(rng.choice(others))
        for _ in range(count // 20):
            kind = rng.randrange(8)
            if kind <= 5:
                calls.append(("g", reader))
            elif kind == 6:
                calls.append((rng.choice("fu"), reader, rng.choice(others)))
            else:
                post(rng.choice(others))
    else:  # a circle: each follows the next, all post in turn, feeds in between
        for i, user in enumerate(users):
            calls.append(("f", user, users[(i + 1) % len(users)]))
        while len(calls) < count:
            user = users[len(calls) % len(users)]
            if len(calls) % 3 == 0:
                calls.append(("g", user))
            elif numbers:
                post(user)
            else:  # no number is left to tweet
                calls.append((rng.choice("fu"), *_pair(rng, users)))
            if rng.random() < 0.05:
                calls.append((rng.choice("fu"), *_pair(rng, users)))
    return _case(calls[:CALLS])
