class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        count = Counter(hand)
        waiting = 0
        begun = deque()
        for card in sorted(count):
            if waiting > (count[card] if card - 1 in count else 0):
                return False
            begun.append(count[card] - waiting)
            waiting = count[card]
            if len(begun) == groupSize:
                waiting -= begun.popleft()
        return waiting == 0
