class Twitter:
    def __init__(self):
        self.clock = itertools.count()
        self.tweets = defaultdict(list)
        self.followees = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.tweets[userId].append((-next(self.clock), tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        heap = []
        for user in self.followees[userId] | {userId}:
            self.offer(heap, user, len(self.tweets[user]) - 1)
        feed = []
        while heap and len(feed) < 10:
            _, tweet, user, place = heapq.heappop(heap)
            feed.append(tweet)
            self.offer(heap, user, place - 1)
        return feed

    def offer(self, heap, user, place):
        if place >= 0:
            heapq.heappush(heap, (*self.tweets[user][place], user, place))

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followees[followerId].discard(followeeId)
