class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        while hand:
            card = min(hand)
            for needed in range(card, card + groupSize):
                if needed not in hand:
                    return False
                hand.remove(needed)
        return True
