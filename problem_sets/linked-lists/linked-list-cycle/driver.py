def drive(solution, args):
    head = last = None
    nodes = []
    for value in args["head"]:
        node = ListNode(value)
        nodes.append(node)
        if last is None:
            head = node
        else:
            last.next = node
        last = node
    if args["pos"] >= 0:
        last.next = nodes[args["pos"]]
    answer = solution.Solution().hasCycle(head)
    return None if answer is None else bool(answer)
