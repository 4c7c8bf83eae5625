class Twitter:
    def __init__(self):
        self.clock = itertools.count()
        self.tweets = defaultdict(list)
        self.followees = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.tweets[userId].append((next(self.clock), tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        shown = [entry for user in self.followees[userId] | {userId} for entry in self.tweets[user]]
        shown.sort(reverse=True)
        return [tweet for _, tweet in shown[:10]]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].discard(followeeId)
