"""Compiled heart of the search: heads and tails, moves and their estimates, the tabu loop.

All functions work on `A`, one row of 16 int32 a node (one cache line), columns below. `order` is a topological
order of the nodes. Lines hold their nodes in `seq[base : base + count[line]]`.

Sources: Balas and Vazacopoulos 1998, doi 10.1287/mnsc.44.2.262 (estimates of insertions); Zhang et al. 2007,
doi 10.1016/j.cor.2005.12.002 (N7); Mastrolilli and Gambardella 2000, doi
10.1002/(SICI)1099-1425(200001/02)3:1<3::AID-JOS32>3.0.CO;2-Y (insertions on other machines); Pearce and
Kelly 2007, doi 10.1145/1187436.1210590 (keeping a topological order).
"""

from __future__ import annotations

import numpy as np

from solver.kernels.jit import inlined
from solver.kernels.jit import kernel as jit

# Columns of A.
R = 0  # head: earliest start
Q = 1  # tail: longest way from the end of the node to the end of the plan
JH = 2  # head by release and links alone
JQ = 3  # tail by links alone
P = 4  # run
MP = 5  # before it on its line, or -1
MS = 6  # after it on its line, or -1
MA = 7  # line
PO = 8  # place in `order`
DI = 9  # waits for an update
FA = 10  # family
OW = 11  # own setup
RE = 12  # release
OP = 13  # option
IX = 14  # place on its line
MK = 15  # mark
COLUMNS = 16

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
BIG = 1 << 60


@inlined
def draw(rng, n):
    """Return a random number in [0, n) (xorshift)."""
    x = rng[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    rng[0] = x
    return np.int64((x >> np.uint64(33)) % np.uint64(n))


@inlined
def slot(u, v):
    """Return the place of a pair in the tabu list."""
    return ((u * 2654435761 + v * 40503 + (v << 7)) >> 3) & ((1 << TABU_BITS) - 1)


@inlined
def setup_between(A, line, table, before, x):
    """Return the setup of x after another node of the same line, or as the first of it (-1)."""
    m = A[x, MA]
    family = A[before, FA] if before >= 0 else line[m, 1]
    s = table[line[m, 0], family, A[x, FA]]
    return np.int64(s) if s >= 0 else np.int64(A[x, OW])


@jit
def relink(A, seq, base, lo, hi, n):
    """Renew the neighbours of places lo..hi of a line."""
    for i in range(max(lo - 1, 0), min(hi + 2, n)):
        x = seq[base + i]
        A[x, IX] = i
        A[x, MP] = seq[base + i - 1] if i > 0 else -1
        A[x, MS] = seq[base + i + 1] if i < n - 1 else -1


@jit
def shift(A, seq, base, n, i, j):
    """Move the node at place i of a line to place j."""
    x = seq[base + i]
    if i < j:
        for k in range(i, j):
            seq[base + k] = seq[base + k + 1]
        seq[base + j] = x
        relink(A, seq, base, i, j, n)
    else:
        for k in range(i, j, -1):
            seq[base + k] = seq[base + k - 1]
        seq[base + j] = x
        relink(A, seq, base, j, i, n)


@jit
def put_after(A, order, u, v, bp, be, buf):
    """Mend the order when u, that stood before v, must come after it; False (nothing done) on a circle."""
    a = A[u, PO]
    b = A[v, PO]
    A[u, MK] = 1
    buf[0] = u
    nd = 1
    good = True
    for i in range(a + 1, b + 1):
        x = order[i]
        y = A[x, MP]
        hit = y >= 0 and A[y, MK] == 1
        if not hit:
            for e in range(bp[x], bp[x + 1]):
                if A[be[e, 0], MK] == 1:
                    hit = True
                    break
        if hit:
            if x == v:
                good = False
                break
            A[x, MK] = 1
            buf[nd] = x
            nd += 1
    if good:
        w = a
        for i in range(a, b + 1):
            x = order[i]
            if A[x, MK] == 0:
                order[w] = x
                A[x, PO] = w
                w += 1
        for i in range(nd):
            x = buf[i]
            order[w] = x
            A[x, PO] = w
            w += 1
    for i in range(nd):
        A[buf[i], MK] = 0
    return good


@jit
def put_before(A, order, v, u, ap, ae, buf):
    """Mend the order when v, that stood behind u, must come before it; False (nothing done) on a circle."""
    a = A[u, PO]
    b = A[v, PO]
    A[v, MK] = 1
    buf[0] = v
    nd = 1
    good = True
    for i in range(b - 1, a - 1, -1):
        x = order[i]
        y = A[x, MS]
        hit = y >= 0 and A[y, MK] == 1
        if not hit:
            for e in range(ap[x], ap[x + 1]):
                if A[ae[e, 0], MK] == 1:
                    hit = True
                    break
        if hit:
            if x == u:
                good = False
                break
            A[x, MK] = 1
            buf[nd] = x
            nd += 1
    if good:
        w = b
        for i in range(b, a - 1, -1):
            x = order[i]
            if A[x, MK] == 0:
                order[w] = x
                A[x, PO] = w
                w -= 1
        for i in range(nd):
            x = buf[i]
            order[w] = x
            A[x, PO] = w
            w -= 1
    for i in range(nd):
        A[buf[i], MK] = 0
    return good


@inlined
def line_head(A, line, table, setups, x):
    """Return the head of x by its line alone."""
    y = A[x, MP]
    t = A[y, R] + A[y, P] if y >= 0 else line[A[x, MA], 2]
    if setups:
        t += setup_between(A, line, table, y, x)
    return np.int64(t)


@inlined
def line_tail(A, line, table, setups, x):
    """Return the tail of x by its line alone."""
    y = A[x, MS]
    if y < 0:
        return np.int64(0)
    t = A[y, Q] + A[y, P]
    if setups:
        t += setup_between(A, line, table, x, y)
    return np.int64(t)


@inlined
def job_head(A, x, bp, be):
    """Return the head of x by its release and its links."""
    t = A[x, RE]
    for e in range(bp[x], bp[x + 1]):
        y = be[e, 0]
        s = A[y, R] + A[y, P] + be[e, 1]
        if s > t:
            t = s
    return np.int64(t)


@inlined
def job_tail(A, x, ap, ae):
    """Return the tail of x by its links."""
    t = 0
    for e in range(ap[x], ap[x + 1]):
        y = ae[e, 0]
        s = A[y, Q] + A[y, P] + ae[e, 1]
        if s > t:
            t = s
    return np.int64(t)


@inlined
def mark(A, x):
    """Let x wait for an update; return 1 if it did not already."""
    if A[x, DI] == 0:
        A[x, DI] = 1
        return 1
    return 0


@jit
def update_heads(A, order, lo, todo, line, table, setups, bp, be, ap, ae):
    """Renew the heads of `todo` marked nodes and of what depends on them, from place lo of the order on."""
    i = lo
    while todo > 0:
        x = order[i]
        i += 1
        if A[x, DI] == 0:
            continue
        A[x, DI] = 0
        todo -= 1
        h = job_head(A, x, bp, be)
        A[x, JH] = h
        t = line_head(A, line, table, setups, x)
        if h > t:
            t = h
        if t != A[x, R]:
            A[x, R] = t
            for e in range(ap[x], ap[x + 1]):
                todo += mark(A, ae[e, 0])
            y = A[x, MS]
            if y >= 0:
                todo += mark(A, y)


@jit
def update_tails(A, order, hi, todo, line, table, setups, bp, be, ap, ae):
    """Renew the tails of `todo` marked nodes and of what they depend on, from place hi of the order back."""
    i = hi
    while todo > 0:
        x = order[i]
        i -= 1
        if A[x, DI] == 0:
            continue
        A[x, DI] = 0
        todo -= 1
        h = job_tail(A, x, ap, ae)
        A[x, JQ] = h
        t = line_tail(A, line, table, setups, x)
        if h > t:
            t = h
        if t != A[x, Q]:
            A[x, Q] = t
            for e in range(bp[x], bp[x + 1]):
                todo += mark(A, be[e, 0])
            y = A[x, MP]
            if y >= 0:
                todo += mark(A, y)


@jit
def makespan(A, sinks, least):
    """Return the end of the last node."""
    t = least
    for i in range(len(sinks)):
        x = sinks[i]
        e = A[x, R] + A[x, P]
        if e > t:
            t = e
    return np.int64(t)


@jit
def load(A, order, seq, count, option, line, choice, new_order, release):
    """Set the nodes to a choice of options, sequenced by an order that all links follow."""
    n = len(order)
    count[:] = 0
    for i in range(n):
        x = new_order[i]
        order[i] = x
        A[x, PO] = i
        o = choice[x]
        A[x, OP] = o
        m = option[o, 0]
        A[x, MA] = m
        A[x, P] = option[o, 1]
        A[x, FA] = option[o, 2]
        A[x, OW] = option[o, 3]
        A[x, RE] = release[x]
        A[x, DI] = 0
        A[x, MK] = 0
        k = count[m]
        seq[line[m, 3] + k] = x
        A[x, IX] = k
        A[x, MS] = -1
        A[x, MP] = -1
        if k > 0:
            y = seq[line[m, 3] + k - 1]
            A[x, MP] = y
            A[y, MS] = x
        count[m] = k + 1


@jit
def evaluate(A, order, line, table, setups, bp, be, ap, ae, sinks, least):
    """Work out all heads and tails; return the makespan."""
    n = len(order)
    for i in range(n):
        x = order[i]
        h = job_head(A, x, bp, be)
        t = line_head(A, line, table, setups, x)
        A[x, JH] = h
        A[x, R] = max(h, t)
    for i in range(n - 1, -1, -1):
        x = order[i]
        h = job_tail(A, x, ap, ae)
        t = line_tail(A, line, table, setups, x)
        A[x, JQ] = h
        A[x, Q] = max(h, t)
    return makespan(A, sinks, least)


@inlined
def estimate_right(A, seq, line, table, setups, m, iu, iv, count, tr, limit):
    """Estimate the longest way through what moves when place iu goes right behind place iv."""
    base = line[m, 3]
    u = seq[base + iu]
    prev = seq[base + iu - 1] if iu > 0 else -1
    end = A[prev, R] + A[prev, P] if prev >= 0 else line[m, 2]
    for i in range(iu + 1, iv + 1):
        w = seq[base + i]
        if setups:
            end += setup_between(A, line, table, prev, w)
            prev = w
        t = max(A[w, JH], end)
        tr[i] = t
        end = t + A[w, P]
    if setups:
        end += setup_between(A, line, table, prev, u)
    t = max(A[u, JH], end)
    tail = 0
    if iv + 1 < count[m]:
        y = seq[base + iv + 1]
        tail = A[y, Q] + A[y, P]
        if setups:
            tail += setup_between(A, line, table, u, y)
    tail = max(A[u, JQ], tail) + A[u, P]
    worst = t + tail
    after = u
    for i in range(iv, iu, -1):
        if worst > limit:
            return np.int64(worst)
        w = seq[base + i]
        if setups:
            tail += setup_between(A, line, table, w, after)
            after = w
        tail = max(A[w, JQ], tail) + A[w, P]
        worst = max(worst, tr[i] + tail)
    return np.int64(worst)


@inlined
def estimate_left(A, seq, line, table, setups, m, iu, iv, count, tr, limit):
    """Estimate the longest way through what moves when place iv goes right before place iu."""
    base = line[m, 3]
    v = seq[base + iv]
    prev = seq[base + iu - 1] if iu > 0 else -1
    end = A[prev, R] + A[prev, P] if prev >= 0 else line[m, 2]
    if setups:
        end += setup_between(A, line, table, prev, v)
        prev = v
    head = max(A[v, JH], end)
    end = head + A[v, P]
    for i in range(iu, iv):
        w = seq[base + i]
        if setups:
            end += setup_between(A, line, table, prev, w)
            prev = w
        t = max(A[w, JH], end)
        tr[i] = t
        end = t + A[w, P]
    tail = 0
    after = -1
    if iv + 1 < count[m]:
        after = seq[base + iv + 1]
        tail = A[after, Q] + A[after, P]
    worst = 0
    for i in range(iv - 1, iu - 1, -1):
        w = seq[base + i]
        if setups:
            if after >= 0:
                tail += setup_between(A, line, table, w, after)
            after = w
        tail = max(A[w, JQ], tail) + A[w, P]
        worst = max(worst, tr[i] + tail)
        if worst > limit:
            return np.int64(worst)
    if setups:
        tail += setup_between(A, line, table, v, after)
    tail = max(A[v, JQ], tail) + A[v, P]
    return np.int64(max(worst, head + tail))


@inlined
def is_tabu(seq, base, iu, iv, right, tabu, now):
    """Say whether a move would undo a recent one: bring back an order of two nodes."""
    if right:
        u = seq[base + iu]
        for i in range(iu + 1, iv + 1):
            if tabu[slot(seq[base + i], u)] > now:
                return True
    else:
        v = seq[base + iv]
        for i in range(iu, iv):
            if tabu[slot(v, seq[base + i])] > now:
                return True
    return False


@jit
def forbid(seq, base, iu, iv, right, tabu, until):
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
def critical_path(A, sinks, now, line, setups, table, bp, be, path, rng):
    """Write a random critical path, last node first; return its length."""
    x = -1
    seen = 0
    for i in range(len(sinks)):
        y = sinks[i]
        if A[y, R] + A[y, P] == now:
            seen += 1
            if draw(rng, seen) == 0:
                x = y
    k = 0
    while x >= 0:
        path[k] = x
        k += 1
        r = A[x, R]
        by_job = -1
        if A[x, JH] == r:
            seen = 0
            for e in range(bp[x], bp[x + 1]):
                y = be[e, 0]
                if A[y, R] + A[y, P] + be[e, 1] == r:
                    seen += 1
                    if seen == 1 or draw(rng, seen) == 0:
                        by_job = y
        by_line = -1
        y = A[x, MP]
        if y >= 0 and line_head(A, line, table, setups, x) == r:
            by_line = y
        if by_job < 0:
            x = by_line
        elif by_line < 0 or draw(rng, 2) == 0:
            x = by_job
        else:
            x = by_line
    return k


@jit
def move_on_line(A, order, seq, count, m, iu, iv, right, line, table, setups, bp, be, ap, ae, buf):
    """Make a move within a line and renew heads and tails; False (nothing done) if it closes a circle."""
    base = line[m, 3]
    u = seq[base + iu]
    v = seq[base + iv]
    a = A[u, PO]
    b = A[v, PO]
    n = count[m]
    if right:
        shift(A, seq, base, n, iu, iv)
        good = put_after(A, order, u, v, bp, be, buf)
        if not good:
            shift(A, seq, base, n, iv, iu)
            return False
    else:
        shift(A, seq, base, n, iv, iu)
        good = put_before(A, order, v, u, ap, ae, buf)
        if not good:
            shift(A, seq, base, n, iu, iv)
            return False
    todo = 0
    for i in range(iu, min(iv + 2, n)):
        todo += mark(A, seq[base + i])
    update_heads(A, order, a, todo, line, table, setups, bp, be, ap, ae)
    todo = 0
    for i in range(max(iu - 1, 0), iv + 1):
        todo += mark(A, seq[base + i])
    update_tails(A, order, b, todo, line, table, setups, bp, be, ap, ae)
    return True


@jit
def take_out(A, seq, count, line, v):
    """Take a node from its line."""
    m = A[v, MA]
    base = line[m, 3]
    n = count[m] - 1
    i = A[v, IX]
    for k in range(i, n):
        seq[base + k] = seq[base + k + 1]
    count[m] = n
    if n > 0:
        relink(A, seq, base, max(i - 1, 0), i, n)
        for k in range(i + 1, n):
            A[seq[base + k], IX] = k


@jit
def put_in(A, seq, count, line, option, v, o, i):
    """Put a node at place i of the line of one of its options."""
    m = option[o, 0]
    base = line[m, 3]
    n = count[m]
    for k in range(n, i, -1):
        y = seq[base + k - 1]
        seq[base + k] = y
        A[y, IX] = k
    seq[base + i] = v
    count[m] = n + 1
    A[v, MA] = m
    A[v, OP] = o
    A[v, P] = option[o, 1]
    A[v, FA] = option[o, 2]
    A[v, OW] = option[o, 3]
    relink(A, seq, base, i, i, n + 1)


@jit
def move_to_line(A, order, seq, count, v, o, i, option, line, table, setups, bp, be, ap, ae, buf):
    """Give v another option, at place i of its line; False (nothing done) if it closes a circle."""
    old_option = A[v, OP]
    old_place = A[v, IX]
    before = A[v, MP]
    after = A[v, MS]
    take_out(A, seq, count, line, v)
    put_in(A, seq, count, line, option, v, o, i)
    x = A[v, MP]
    y = A[v, MS]
    good = True
    if x >= 0 and A[x, PO] > A[v, PO]:
        good = put_after(A, order, v, x, bp, be, buf)
    elif y >= 0 and A[y, PO] < A[v, PO]:
        good = put_before(A, order, v, y, ap, ae, buf)
    if not good:
        take_out(A, seq, count, line, v)
        put_in(A, seq, count, line, option, v, old_option, old_place)
        return False
    lo = A[v, PO]
    hi = lo
    todo = mark(A, v)
    for w in (after, y):
        if w >= 0:
            todo += mark(A, w)
            lo = min(lo, A[w, PO])
    for e in range(ap[v], ap[v + 1]):
        todo += mark(A, ae[e, 0])
    update_heads(A, order, lo, todo, line, table, setups, bp, be, ap, ae)
    todo = mark(A, v)
    for w in (before, x):
        if w >= 0:
            todo += mark(A, w)
            hi = max(hi, A[w, PO])
    for e in range(bp[v], bp[v + 1]):
        todo += mark(A, be[e, 0])
    update_tails(A, order, hi, todo, line, table, setups, bp, be, ap, ae)
    return True


@jit
def look_at(A, seq, count, m, iu, iv, right, line, table, setups, tabu, it, tr, top, best, pick, rng):
    """Look at one move within a line; keep it in `pick` if it is the best so far.

    `pick` holds: estimate, kind (0 none, 1 right, 2 left, 3 to a line), two numbers of the best free move; then
    count, kind, two numbers of a random tabu one.
    """
    limit = pick[0]
    if is_tabu(seq, line[m, 3], iu, iv, right, tabu, it):
        pick[4] += 1
        if draw(rng, pick[4]) == 0:
            pick[5] = 1 if right else 2
            pick[6] = seq[line[m, 3] + iu]
            pick[7] = seq[line[m, 3] + iv]
        if best - 1 < limit:
            limit = best - 1
        tabu_now = True
    else:
        tabu_now = False
    if right:
        e = estimate_right(A, seq, line, table, setups, m, iu, iv, count, tr, limit)
    else:
        e = estimate_left(A, seq, line, table, setups, m, iu, iv, count, tr, limit)
    if e > limit:
        return
    if e == pick[0]:
        pick[8] += 1
        if draw(rng, pick[8]) != 0:
            return
    else:
        pick[8] = 1
    if tabu_now and e >= best:
        return
    pick[0] = e
    pick[1] = 1 if right else 2
    pick[2] = seq[line[m, 3] + iu]
    pick[3] = seq[line[m, 3] + iv]


@inlined
def may_right(A, u, v):
    """Say whether u can surely go behind v: no way leads from what follows u to v."""
    return A[u, JQ] <= A[v, Q] + A[v, P]


@inlined
def may_left(A, u, v):
    """Say whether v can surely go before u: no way leads from u to what is before v."""
    return A[v, JH] <= A[u, R] + A[u, P]


@jit
def look_at_block(A, seq, count, m, i0, i1, first, last, ctl, line, table, setups, tabu, tr, pick, rng):
    """Look at the moves of a critical block, places i0..i1 of a line: N7."""
    base = line[m, 3]
    it = ctl[C_ITER]
    best = ctl[C_BEST]
    span = ctl[C_SPAN]
    u = seq[base + i0]
    v = seq[base + i1]
    if not first:
        for i in range(i0 + 1, min(i1, i0 + span) + 1):
            w = seq[base + i]
            if may_left(A, u, w):  # before the first
                look_at(A, seq, count, m, i0, i, False, line, table, setups, tabu, it, tr, 0, best, pick, rng)
            if i > i0 + 1 and i < i1 and may_right(A, u, w):  # the first inside
                look_at(A, seq, count, m, i0, i, True, line, table, setups, tabu, it, tr, 0, best, pick, rng)
    if not last:
        for i in range(max(i0, i1 - span), i1):
            w = seq[base + i]
            if (first or i > i0 or i1 > i0 + 1) and may_right(A, w, v):  # behind the last
                look_at(A, seq, count, m, i, i1, True, line, table, setups, tabu, it, tr, 0, best, pick, rng)
            if i < i1 - 1 and i > i0 and may_left(A, w, v):  # the last inside
                look_at(A, seq, count, m, i, i1, False, line, table, setups, tabu, it, tr, 0, best, pick, rng)


@jit
def look_around(A, seq, count, x, ctl, line, table, setups, tabu, tr, pick, rng):
    """Look at insertions of a critical node near its place, within its block and beyond: for setups."""
    m = A[x, MA]
    base = line[m, 3]
    it = ctl[C_ITER]
    best = ctl[C_BEST]
    around = ctl[C_AROUND]
    i = A[x, IX]
    for j in range(i + 1, min(count[m], i + around + 1)):
        if may_right(A, x, seq[base + j]):
            look_at(A, seq, count, m, i, j, True, line, table, setups, tabu, it, tr, 0, best, pick, rng)
    for j in range(max(0, i - around), i):
        if may_left(A, seq[base + j], x):
            look_at(A, seq, count, m, j, i, False, line, table, setups, tabu, it, tr, 0, best, pick, rng)


@inlined
def first_place(A, seq, base, n, bound):
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


@jit
def look_at_options(A, seq, count, v, ctl, option_ptr, option, line, table, setups, bp, be, ap, ae, tabu, pick, rng):
    """Look at all insertions of a critical node on other lines."""
    it = ctl[C_ITER]
    best = ctl[C_BEST]
    h = A[v, JH]
    t = A[v, JQ]
    start_before = -1  # latest start of what links to v: nothing that ends later can lead to it
    for e in range(bp[v], bp[v + 1]):
        start_before = max(start_before, A[be[e, 0], R])
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
        i = first_place(A, seq, base, n, start_before)
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
                    pick[7] = (np.int64(o) << 32) | i
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
                    pick[3] = (np.int64(o) << 32) | i
            elif head + p + t > pick[0] and not barred and not setups:
                break  # further on it only starts later
            i += 1
            if i > n:
                break


@jit
def keep(A, order, kept_option, kept_order):
    """Copy the plan."""
    for i in range(len(order)):
        kept_order[i] = order[i]
        kept_option[i] = A[i, OP]


@jit
def search(
    A, order, seq, count, iterations, ctl, tabu, rng, kept_option, kept_order, path, buf, tr, pick,
    option_ptr, option, line, table, setups, flexible, bp, be, ap, ae, sinks, least,
):
    """Go through iterations of tabu search; return at the goal or after C_CUT iterations without a better plan.

    `kept_option` and `kept_order` hold the best plan of this run.
    """
    for _ in range(iterations):
        if ctl[C_BEST] <= ctl[C_GOAL] or ctl[C_STALL] > ctl[C_CUT]:
            return
        ctl[C_ITER] += 1
        it = ctl[C_ITER]
        now = ctl[C_NOW]
        k = critical_path(A, sinks, now, line, setups, table, bp, be, path, rng)
        if k == 0:
            ctl[C_STALL] = ctl[C_CUT] + 1  # what has started ends last: nothing can be better
            return
        pick[:] = 0
        pick[0] = BIG
        i = k - 1  # the path is written backwards
        while i >= 0:
            m = A[path[i], MA]
            j = i
            while j > 0 and A[path[j], MS] == path[j - 1]:
                j -= 1
            if j < i:
                first = i == k - 1 and ctl[C_EDGE] == 0
                last = j == 0 and ctl[C_EDGE] == 0
                look_at_block(A, seq, count, m, A[path[i], IX], A[path[j], IX], first, last, ctl, line, table,
                              setups, tabu, tr, pick, rng)
            i = j - 1
        if ctl[C_AROUND] > 0:
            for i in range(k):
                look_around(A, seq, count, path[i], ctl, line, table, setups, tabu, tr, pick, rng)
        if flexible:
            for i in range(k):
                v = path[i]
                if option_ptr[v + 1] - option_ptr[v] > 1:
                    look_at_options(A, seq, count, v, ctl, option_ptr, option, line, table, setups, bp, be, ap, ae,
                                    tabu, pick, rng)
        kind, u, v = pick[1], pick[2], pick[3]
        if kind == 0:
            kind, u, v = pick[5], pick[6], pick[7]
            if kind == 0:
                ctl[C_STALL] = ctl[C_CUT] + 1  # no move at all: one block, or one chain, is the whole path
                return
        until = it + ctl[C_TENURE] + draw(rng, ctl[C_SPREAD] + 1)
        if kind == 3:
            tabu[slot(u, len(A) + A[u, MA])] = until
            good = move_to_line(A, order, seq, count, u, v >> 32, v & 0xFFFFFFFF, option, line, table, setups,
                                bp, be, ap, ae, buf)
            if not good:
                tabu[slot(u, len(A) + option[v >> 32, 0])] = until
        else:
            m = A[u, MA]
            base = line[m, 3]
            forbid(seq, base, A[u, IX], A[v, IX], kind == 1, tabu, until)
            good = move_on_line(A, order, seq, count, m, A[u, IX], A[v, IX], kind == 1, line, table, setups,
                                bp, be, ap, ae, buf)
            if not good:
                # Bar the same move instead.
                if kind == 1:
                    tabu[slot(v, u)] = until
                else:
                    tabu[slot(v, u)] = until
        if not good:
            ctl[C_FAILED] += 1
            ctl[C_STALL] += 1
            continue
        now = makespan(A, sinks, least)
        ctl[C_NOW] = now
        if now < ctl[C_BEST]:
            ctl[C_BEST] = now
            ctl[C_STALL] = 0
            keep(A, order, kept_option, kept_order)
        else:
            ctl[C_STALL] += 1


@jit
def setups_of(A, line, table, found):
    """Write the setup of each node."""
    for x in range(len(found)):
        found[x] = setup_between(A, line, table, A[x, MP], x)
