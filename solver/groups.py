"""Operations that must be placed together because a max wait ties them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scheduler.problem import Problem


@dataclass(frozen=True, slots=True)
class Groups:
    """A partition of the operations, acyclic between groups; most groups have one member.

    `members[g]` in an order that puts predecessors first; `missing[g]` counts the groups before g, and
    `followers[g]` lists the groups behind it, each once.
    """

    members: tuple[tuple[int, ...], ...]
    followers: tuple[tuple[int, ...], ...]
    missing: tuple[int, ...]

    def first(self) -> Iterator[int]:
        """Go through the groups that wait for no other."""
        return (g for g, count in enumerate(self.missing) if count == 0)


def groups_of(problem: Problem) -> Groups:
    """Find the groups: operations tied by max waits, and whatever lies on a path between them.

    Such a path would make two groups wait for each other, so strongly connected groups are merged.
    """
    if all(link.max_wait_min is None for op in problem.operations for link in op.links):
        return _each_alone(problem)
    root = list(range(len(problem.operations)))
    for op in problem.operations:
        for link in op.links:
            if link.max_wait_min is not None:
                root[_find(root, op.index)] = _find(root, link.predecessor)
    while True:
        members, group_of = _collect(root)
        followers = _follow(problem, members, group_of)
        cycles = [c for c in _strong(followers) if len(c) > 1]
        if not cycles:
            break
        for cycle in cycles:
            for g in cycle[1:]:
                root[_find(root, members[g][0])] = _find(root, members[cycle[0]][0])
    missing = [0] * len(members)
    for group in followers:
        for follower in group:
            missing[follower] += 1
    ordered = tuple(tuple(_in_order(problem, group)) for group in members)
    return Groups(ordered, tuple(tuple(f) for f in followers), tuple(missing))


def _each_alone(problem: Problem) -> Groups:
    followers = tuple(f if len(f) < 2 else tuple(dict.fromkeys(f)) for f in problem.followers)
    missing = [0] * len(followers)
    for group in followers:
        for follower in group:
            missing[follower] += 1
    return Groups(tuple((k,) for k in range(len(followers))), followers, tuple(missing))


def _find(root: list[int], k: int) -> int:
    while root[k] != k:
        root[k] = root[root[k]]
        k = root[k]
    return k


def _collect(root: list[int]) -> tuple[list[list[int]], list[int]]:
    number: dict[int, int] = {}
    members: list[list[int]] = []
    group_of = []
    for k in range(len(root)):
        r = _find(root, k)
        if r not in number:
            number[r] = len(members)
            members.append([])
        members[number[r]].append(k)
        group_of.append(number[r])
    return members, group_of


def _follow(problem: Problem, members: list[list[int]], group_of: list[int]) -> list[list[int]]:
    return [
        list(dict.fromkeys(group_of[f] for op in group for f in problem.followers[op] if group_of[f] != g))
        for g, group in enumerate(members)
    ]


def _strong(followers: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Find strongly connected components without recursion (Tarjan 1972, doi 10.1137/0201010)."""
    low = [-1] * len(followers)
    order = [-1] * len(followers)
    on_stack = [False] * len(followers)
    stack: list[int] = []
    clock = 0
    for start in range(len(followers)):
        if order[start] >= 0:
            continue
        work = [(start, iter(followers[start]))]
        order[start] = low[start] = clock
        clock += 1
        stack.append(start)
        on_stack[start] = True
        while work:
            node, rest = work[-1]
            for child in rest:
                if order[child] < 0:
                    order[child] = low[child] = clock
                    clock += 1
                    stack.append(child)
                    on_stack[child] = True
                    work.append((child, iter(followers[child])))
                    break
                if on_stack[child]:
                    low[node] = min(low[node], order[child])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == order[node]:
                    component = []
                    while True:
                        member = stack.pop()
                        on_stack[member] = False
                        component.append(member)
                        if member == node:
                            break
                    yield component


def _in_order(problem: Problem, group: Sequence[int]) -> list[int]:
    if len(group) == 1:
        return list(group)
    inside = set(group)
    missing = {op: sum(link.predecessor in inside for link in problem.operations[op].links) for op in group}
    found = [op for op in group if missing[op] == 0]
    for op in found:
        for follower in problem.followers[op]:
            if follower in missing:
                missing[follower] -= 1
                if missing[follower] == 0:
                    found.append(follower)
    return found
