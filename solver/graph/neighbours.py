"""Which moves are looked at, compiled: N7 on critical blocks, insertions on other lines, insertions nearby for setups.

Sources: Zhang et al. 2007, doi 10.1016/j.cor.2005.12.002 (N7); Mastrolilli and Gambardella 2000, doi
10.1002/(SICI)1099-1425(200001/02)3:1<3::AID-JOS32>3.0.CO;2-Y (insertions on other machines).
"""

from __future__ import annotations

from solver.graph.core import FA, IX, JH, JQ, MA, MP, MS, OW, Ints, Longs, P, Q, R, Seeds, draw, setup_between, wide
from solver.graph.moves import estimate_left, estimate_right, may_left, may_right
from solver.kernels.jit import inlined
from solver.kernels.jit import kernel as jit

# Columns of ctl (int64).
C_ITER = 0
C_STALL = 1  # iterations since the best of this run
C_BEST = 2  # best of this run
C_NOW = 3
C_GOAL = 4  # stop at this makespan
C_SPAN = 5  # longest insertion looked at
C_TENURE = 6
C_SPREAD = 7  # random part of the tenure
C_CUT = 8  # stop after so many iterations without a better one
C_FAILED = 9  # moves taken back because they closed a circle
C_EDGE = 10  # whether moves at the ends of the critical path may help
C_AROUND = 11  # how far to look for insertions beyond blocks
CONTROLS = 16

TABU_BITS = 16

@inlined
def slot(u: int, v: int) -> int:
    """Return the place of a pair in the tabu list."""
    return ((u * 2654435761 + v * 40503 + (v << 7)) >> 3) & ((1 << TABU_BITS) - 1)


@inlined
def is_tabu(seq: Ints, base: int, iu: int, iv: int, right: bool, tabu: Longs, now: int) -> bool:
    """Say whether a move would undo recent ones: all the orders of two nodes that it makes were given up lately.

    To refuse moves that bring back any one of them ends 0.2 % higher (measured: 5 job shops, 1 million iterations).
    """
    if right:
        u = seq[base + iu]
        for i in range(iu + 1, iv + 1):
            if tabu[slot(seq[base + i], u)] <= now:
                return False
    else:
        v = seq[base + iv]
        for i in range(iu, iv):
            if tabu[slot(v, seq[base + i])] <= now:
                return False
    return True


@jit
def forbid(seq: Ints, base: int, iu: int, iv: int, right: bool, tabu: Longs, until: int) -> None:
    """Remember the orders that a move is about to break."""
    if right:
        u = seq[base + iu]
        for i in range(iu + 1, iv + 1):
            tabu[slot(u, seq[base + i])] = until
    else:
        v = seq[base + iv]
        for i in range(iu, iv):
            tabu[slot(seq[base + i], v)] = until


@inlined
def first_place(A: Ints, seq: Ints, base: int, n: int, bound: int) -> int:
    """Return the first place of a line whose node ends after `bound` in the heads."""
    lo = 0
    hi = n
    while lo < hi:
        mid = (lo + hi) >> 1
        y = seq[base + mid]
        if A[y, R] + A[y, P] > bound:
            hi = mid
        else:
            lo = mid + 1
    return lo


@inlined
def note(moves: Ints, k: int, m: int, iu: int, iv: int, right: int) -> int:
    """Add a move within a line to those to be looked at; return how many there are."""
    moves[k, 0] = m
    moves[k, 1] = iu
    moves[k, 2] = iv
    moves[k, 3] = right
    return k + 1


@jit
def note_block(A: Ints, seq: Ints, base: int, m: int, i0: int, i1: int, first: bool, last: bool, span: int,
               moves: Ints, k: int) -> int:
    """Note the moves of a critical block, places i0..i1 of a line: N7; at most 4 times its length."""
    u = seq[base + i0]
    v = seq[base + i1]
    if not first:
        for i in range(i0 + 1, min(i1, i0 + span) + 1):
            w = seq[base + i]
            if may_left(A, u, w):  # before the first
                k = note(moves, k, m, i0, i, 0)
            if i > i0 + 1 and i < i1 and may_right(A, u, w):  # the first inside
                k = note(moves, k, m, i0, i, 1)
    if not last:
        for i in range(max(i0, i1 - span), i1):
            w = seq[base + i]
            if (first or i > i0 or i1 > i0 + 1) and may_right(A, w, v):  # behind the last
                k = note(moves, k, m, i, i1, 1)
            if i < i1 - 1 and i > i0 and may_left(A, w, v):  # the last inside
                k = note(moves, k, m, i, i1, 0)
    return k


@jit
def note_around(A: Ints, seq: Ints, base: int, n: int, x: int, around: int, moves: Ints, k: int) -> int:
    """Note insertions of a critical node near its place, within its block and beyond: for setups."""
    m = A[x, MA]
    i = A[x, IX]
    for j in range(i + 1, min(n, i + around + 1)):
        if may_right(A, x, seq[base + j]):
            k = note(moves, k, m, i, j, 1)
    for j in range(max(0, i - around), i):
        if may_left(A, seq[base + j], x):
            k = note(moves, k, m, j, i, 0)
    return k


@jit
def look_at_moves(
    A: Ints, seq: Ints, count: Ints, moves: Ints, k: int, ctl: Longs, line: Ints, table: Ints, setups: bool,
    tabu: Longs, tr: Longs, pick: Longs, rng: Seeds,
) -> None:
    """Keep the best of the noted moves that is not tabu in `pick`, one of equals by chance.

    `pick` holds: estimate, kind (0 none, 1 right, 2 left, 3 to a line), two numbers of the best free move; then
    count, kind, two numbers of a random tabu one to another line; then how many were equal.
    """
    for c in range(k):
        m = moves[c, 0]
        iu = moves[c, 1]
        iv = moves[c, 2]
        right = moves[c, 3] == 1
        limit = pick[0]
        if right:
            e = estimate_right(A, seq, line, table, setups, m, iu, iv, count, tr, limit)
        else:
            e = estimate_left(A, seq, line, table, setups, m, iu, iv, count, tr, limit)
        if e > limit or (e >= ctl[C_BEST] and is_tabu(seq, line[m, 3], iu, iv, right, tabu, ctl[C_ITER])):
            continue
        if e == limit:
            pick[8] += 1
            if draw(rng, pick[8]) != 0:
                continue
        else:
            pick[8] = 1
        pick[0] = e
        pick[1] = 1 if right else 2
        pick[2] = seq[line[m, 3] + iu]
        pick[3] = seq[line[m, 3] + iv]


@jit
def look_at_options(
    A: Ints, seq: Ints, count: Ints, v: int, ctl: Longs, option_ptr: Ints, option: Ints, line: Ints, table: Ints,
    setups: bool, bp: Ints, be: Ints, ap: Ints, ae: Ints, tabu: Longs, pick: Longs, rng: Seeds,
) -> None:
    """Look at all insertions of a critical node on other lines."""
    it = ctl[C_ITER]
    best = ctl[C_BEST]
    h = A[v, JH]
    t = A[v, JQ]
    start_before = wide(-1)  # latest start of what links to v: nothing that ends later can lead to it
    for e in range(bp[v], bp[v + 1]):
        start_before = max(start_before, wide(A[be[e, 0], R]))
    tail_after = -1
    for e in range(ap[v], ap[v + 1]):
        tail_after = max(tail_after, A[ae[e, 0], Q])
    x = A[v, MP]
    y = A[v, MS]
    rest = 0
    if x >= 0 and y >= 0:
        rest = A[x, R] + A[x, P] + A[y, P] + A[y, Q]
        if setups:
            rest += setup_between(A, line, table, x, y)
    for o in range(option_ptr[v], option_ptr[v + 1]):
        m = option[o, 0]
        if m == A[v, MA]:
            continue
        p = option[o, 1]
        limit = pick[0]
        barred = tabu[slot(v, len(A) + m)] > it
        if h + p + t > limit or rest > limit:
            if not barred:
                continue
            if pick[1] != 0:
                continue
        base = line[m, 3]
        n = count[m]
        family = option[o, 2]
        own = option[o, 3]
        i = first_place(A, seq, wide(base), wide(n), start_before)
        while True:
            x = seq[base + i - 1] if i > 0 else -1
            y = seq[base + i] if i < n else -1
            if x >= 0 and A[x, Q] + A[x, P] <= tail_after:
                break
            head = A[x, R] + A[x, P] if x >= 0 else line[m, 2]
            tail = A[y, Q] + A[y, P] if y >= 0 else 0
            if setups:
                s = table[line[m, 0], A[x, FA] if x >= 0 else line[m, 1], family]
                head += s if s >= 0 else own
                if y >= 0:
                    s = table[line[m, 0], family, A[y, FA]]
                    tail += s if s >= 0 else A[y, OW]
            e = max(max(h, head) + p + max(t, tail), rest)
            if barred and e >= best:
                pick[4] += 1
                if draw(rng, pick[4]) == 0:
                    pick[5] = 3
                    pick[6] = v
                    pick[7] = (int(o) << 32) | i
            elif e <= pick[0]:
                take = True
                if e == pick[0]:
                    pick[8] += 1
                    take = draw(rng, pick[8]) == 0
                else:
                    pick[8] = 1
                if take:
                    pick[0] = e
                    pick[1] = 3
                    pick[2] = v
                    pick[3] = (int(o) << 32) | i
            elif head + p + t > pick[0] and not barred and not setups:
                break  # further on it only starts later
            i += 1
            if i > n:
                break
