class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        count = Counter(hand)
        for card in sorted(count):
            if count[card] > 0:
                for needed in range(card, card + groupSize):
                    if count[needed] <= 0:
                        return False
                    count[needed] -= 1
        return True
