class Twitter:
    def __init__(self):
        self.feeds = defaultdict(list)
        self.followers = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        for user in self.followers[userId] | {userId}:
            self.feeds[user].append((userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        return [tweet for _, tweet in self.feeds[userId][:-11:-1]]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followers[followeeId].add(followerId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followers[followeeId].discard(followerId)
        self.feeds[followerId] = [entry for entry in self.feeds[followerId] if entry[0] != followeeId]
