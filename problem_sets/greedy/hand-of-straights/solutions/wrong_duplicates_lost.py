class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        left = set(hand)
        for card in sorted(left):
            if card in left:
                for needed in range(card, card + groupSize):
                    if needed not in left:
                        return False
                    left.remove(needed)
        return True
