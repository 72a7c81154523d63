"""Moves in the graph and what they would bring, compiled.

Sources: Balas and Vazacopoulos 1998, doi 10.1287/mnsc.44.2.262 (estimates of insertions).
"""

from __future__ import annotations

from solver.graph.core import (
    FA,
    IX,
    JH,
    JQ,
    MA,
    MP,
    MS,
    OP,
    OW,
    PO,
    Ints,
    Longs,
    P,
    Q,
    R,
    put_after,
    put_before,
    relink,
    setup_between,
    update_heads,
    update_tails,
    wide,
)
from solver.kernels.jit import inlined
from solver.kernels.jit import kernel as jit

BIG = 1 << 60


@inlined
def estimate_right(
    A: Ints, seq: Ints, line: Ints, table: Ints, setups: bool, m: int, iu: int, iv: int, count: Ints, tr: Longs,
    limit: int,
) -> int:
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
        if end + A[w, JQ] > limit:
            return BIG
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
            return int(worst)
        w = seq[base + i]
        if setups:
            tail += setup_between(A, line, table, w, after)
            after = w
        tail = max(A[w, JQ], tail) + A[w, P]
        worst = max(worst, tr[i] + tail)
    return int(worst)


@inlined
def estimate_left(
    A: Ints, seq: Ints, line: Ints, table: Ints, setups: bool, m: int, iu: int, iv: int, count: Ints, tr: Longs,
    limit: int,
) -> int:
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
    if end + A[v, JQ] > limit:
        return BIG
    for i in range(iu, iv):
        w = seq[base + i]
        if setups:
            end += setup_between(A, line, table, prev, w)
            prev = w
        t = max(A[w, JH], end)
        tr[i] = t
        end = t + A[w, P]
        if end + A[w, JQ] > limit:
            return BIG
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
            return int(worst)
    if setups:
        tail += setup_between(A, line, table, v, after)
    tail = max(A[v, JQ], tail) + A[v, P]
    return int(max(worst, head + tail))


@inlined
def may_right(A: Ints, u: int, v: int) -> bool:
    """Say whether u can surely go behind v: no way leads from what follows u to v."""
    return bool(A[u, JQ] <= A[v, Q] + A[v, P])


@inlined
def may_left(A: Ints, u: int, v: int) -> bool:
    """Say whether v can surely go before u: no way leads from u to what is before v."""
    return bool(A[v, JH] <= A[u, R] + A[u, P])


@jit
def shift(A: Ints, seq: Ints, base: int, n: int, i: int, j: int) -> None:
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
def move_on_line(
    A: Ints, order: Ints, seq: Ints, count: Ints, m: int, iu: int, iv: int, right: bool, line: Ints, table: Ints,
    setups: bool, bp: Ints, be: Ints, ap: Ints, ae: Ints, buf: Ints,
) -> bool:
    """Make a move within a line and renew heads and tails; False (nothing done) if it closes a circle."""
    base = wide(line[m, 3])
    u = wide(seq[base + iu])
    v = wide(seq[base + iv])
    a = wide(A[u, PO])
    b = wide(A[v, PO])
    n = wide(count[m])
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
    far = b
    if iv + 1 < n:
        far = wide(A[seq[base + iv + 1], PO])
    update_heads(A, order, a, far, line, table, setups, bp, be, ap, ae)
    far = a
    if iu > 0:
        far = wide(A[seq[base + iu - 1], PO])
    update_tails(A, order, b, far, line, table, setups, bp, be, ap, ae)
    return True


@jit
def take_out(A: Ints, seq: Ints, count: Ints, line: Ints, v: int) -> None:
    """Take a node from its line."""
    m = A[v, MA]
    base = wide(line[m, 3])
    n = wide(count[m]) - 1
    i = wide(A[v, IX])
    for k in range(i, n):
        seq[base + k] = seq[base + k + 1]
    count[m] = n
    if n > 0:
        relink(A, seq, base, max(i - 1, 0), i, n)
        for k in range(i + 1, n):
            A[seq[base + k], IX] = k


@jit
def put_in(A: Ints, seq: Ints, count: Ints, line: Ints, option: Ints, v: int, o: int, i: int) -> None:
    """Put a node at place i of the line of one of its options."""
    m = option[o, 0]
    base = wide(line[m, 3])
    n = wide(count[m])
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
def move_to_line(
    A: Ints, order: Ints, seq: Ints, count: Ints, v: int, o: int, i: int, option: Ints, line: Ints, table: Ints,
    setups: bool, bp: Ints, be: Ints, ap: Ints, ae: Ints, buf: Ints,
) -> bool:
    """Give v another option, at place i of its line; False (nothing done) if it closes a circle."""
    old_option = wide(A[v, OP])
    old_place = wide(A[v, IX])
    before = wide(A[v, MP])
    after = wide(A[v, MS])
    take_out(A, seq, count, line, v)
    put_in(A, seq, count, line, option, v, o, i)
    x = wide(A[v, MP])
    y = wide(A[v, MS])
    good = True
    if x >= 0 and A[x, PO] > A[v, PO]:
        good = put_after(A, order, v, x, bp, be, buf)
    elif y >= 0 and A[y, PO] < A[v, PO]:
        good = put_before(A, order, v, y, ap, ae, buf)
    if not good:
        take_out(A, seq, count, line, v)
        put_in(A, seq, count, line, option, v, old_option, old_place)
        return False
    lo = wide(A[v, PO])
    far = lo
    for w in (after, y):
        if w >= 0:
            lo = min(lo, wide(A[w, PO]))
            far = max(far, wide(A[w, PO]))
    for e in range(ap[v], ap[v + 1]):
        far = max(far, wide(A[ae[e, 0], PO]))
    update_heads(A, order, lo, far, line, table, setups, bp, be, ap, ae)
    hi = wide(A[v, PO])
    far = hi
    for w in (before, x):
        if w >= 0:
            hi = max(hi, wide(A[w, PO]))
            far = min(far, wide(A[w, PO]))
    for e in range(bp[v], bp[v + 1]):
        far = min(far, wide(A[be[e, 0], PO]))
    update_tails(A, order, hi, far, line, table, setups, bp, be, ap, ae)
    return True
