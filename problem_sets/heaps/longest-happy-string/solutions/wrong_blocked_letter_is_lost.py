class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        heap = [(-count, letter) for count, letter in ((a, "a"), (b, "b"), (c, "c")) if count]
        heapq.heapify(heap)
        text = ""
        while heap:
            count, letter = heapq.heappop(heap)
            if text.endswith(letter * 2):
                continue
            text += letter
            if count < -1:
                heapq.heappush(heap, (count + 1, letter))
        return text
