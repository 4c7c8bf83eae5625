class Twitter:
    def __init__(self):
        self.posts = deque()
        self.followees = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.posts.appendleft((userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        shown = self.followees[userId] | {userId}
        return [tweet for user, tweet in list(islice(self.posts, 10)) if user in shown]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].discard(followeeId)
