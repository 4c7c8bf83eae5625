class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        count = Counter(hand)
        for card in sorted(hand):
            if count[card]:
                for needed in range(card, card + groupSize):
                    if not count[needed]:
                        return False
                    count[needed] -= 1
        return True
