class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        hand = sorted(hand)
        for start in range(0, len(hand), groupSize):
            if hand[start : start + groupSize] != list(range(hand[start], hand[start] + groupSize)):
                return False
        return True
