class Solution:
    def reorganizeString(self, s: str) -> str:
        if max(Counter(s).values()) > (len(s) + 1) // 2:
            return ""
        heap = [(-count, letter) for letter, count in Counter(s).items()]
        heapq.heapify(heap)
        answer = ""
        while heap:
            count, letter = heapq.heappop(heap)
            answer += letter
            if count < -1:
                heapq.heappush(heap, (count + 1, letter))
        return answer
