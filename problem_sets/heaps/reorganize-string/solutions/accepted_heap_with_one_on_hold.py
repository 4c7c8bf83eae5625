class Solution:
    def reorganizeString(self, s: str) -> str:
        heap = [(-count, letter) for letter, count in Counter(s).items()]
        heapq.heapify(heap)
        answer = ""
        held = 0, ""
        while heap:
            count, letter = heapq.heappop(heap)
            answer += letter
            if held[0]:
                heapq.heappush(heap, held)
            held = count + 1, letter
        return "" if held[0] else answer
