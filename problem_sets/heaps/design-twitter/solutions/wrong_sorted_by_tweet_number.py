class Twitter:
    def __init__(self):
        self.clock = itertools.count()
        self.tweets = defaultdict(lambda: deque(maxlen=10))
        self.followees = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.tweets[userId].append((next(self.clock), tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        shown = list(self.tweets[userId])
        for user in self.followees[userId]:
            shown += self.tweets[user]
        return heapq.nlargest(10, [tweet for _, tweet in shown])

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].discard(followeeId)
