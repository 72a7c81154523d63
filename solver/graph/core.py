"""The graph in arrays, compiled: neighbours, a topological order, heads and tails.

All functions work on `A`, one row of 16 int32 a node (one cache line), columns below. `order` is a topological
order of the nodes. Lines hold their nodes in `seq[base : base + count[line]]`. `bp, be` and `ap, ae` are the links
before and after each node (`Graph.before` and `Graph.after`).

Source of the order's upkeep: Pearce and Kelly 2007, doi 10.1145/1187436.1210590.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from solver.kernels.jit import inlined
from solver.kernels.jit import kernel as jit

Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Seeds = npt.NDArray[np.uint64]

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
LK = 9  # what its links are: the bits below
FA = 10  # family
OW = 11  # own setup
RE = 12  # release
OP = 13  # option
IX = 14  # place on its line
MK = 15  # mark
COLUMNS = 16

# Bits of A[x, LK]: links that need no look at the lists.
ONE_BEFORE = 1  # one link, from node x - 1, without a wait
NONE_BEFORE = 2
ONE_AFTER = 4  # one link, to node x + 1, without a wait
NONE_AFTER = 8


@inlined
def wide(x: int) -> int:
    """Return a number of an array as 64 bits: kernels are compiled once for each width that they are called with."""
    return int(np.int64(x))


@inlined
def draw(rng: Seeds, n: int) -> int:
    """Return a random number in [0, n) (xorshift)."""
    x = rng[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    rng[0] = x
    return int(np.int64((x >> np.uint64(33)) % np.uint64(n)))


@inlined
def setup_between(A: Ints, line: Ints, table: Ints, before: int, x: int) -> int:
    """Return the setup of x after another node of the same line, or as the first of it (-1)."""
    m = A[x, MA]
    family = A[before, FA] if before >= 0 else line[m, 1]
    s = table[line[m, 0], family, A[x, FA]]
    return int(s) if s >= 0 else int(A[x, OW])


@jit
def relink(A: Ints, seq: Ints, base: int, lo: int, hi: int, n: int) -> None:
    """Renew the neighbours of places lo..hi of a line."""
    for i in range(max(lo - 1, 0), min(hi + 2, n)):
        x = seq[base + i]
        A[x, IX] = i
        A[x, MP] = seq[base + i - 1] if i > 0 else -1
        A[x, MS] = seq[base + i + 1] if i < n - 1 else -1


@jit
def put_after(A: Ints, order: Ints, u: int, v: int, bp: Ints, be: Ints, buf: Ints) -> bool:
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
def put_before(A: Ints, order: Ints, v: int, u: int, ap: Ints, ae: Ints, buf: Ints) -> bool:
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
def line_head(A: Ints, line: Ints, table: Ints, setups: bool, x: int) -> int:
    """Return the head of x by its line alone."""
    y = A[x, MP]
    t = A[y, R] + A[y, P] if y >= 0 else line[A[x, MA], 2]
    if setups:
        t += setup_between(A, line, table, y, x)
    return int(t)


@inlined
def line_tail(A: Ints, line: Ints, table: Ints, setups: bool, x: int) -> int:
    """Return the tail of x by its line alone."""
    y = A[x, MS]
    if y < 0:
        return 0
    t = A[y, Q] + A[y, P]
    if setups:
        t += setup_between(A, line, table, x, y)
    return int(t)


@inlined
def job_head(A: Ints, x: int, bp: Ints, be: Ints) -> int:
    """Return the head of x by its release and its links."""
    t = A[x, RE]
    if A[x, LK] & ONE_BEFORE:
        t = max(t, A[x - 1, R] + A[x - 1, P])
    elif not A[x, LK] & NONE_BEFORE:
        for e in range(bp[x], bp[x + 1]):
            y = be[e, 0]
            t = max(t, A[y, R] + A[y, P] + be[e, 1])
    return int(t)


@inlined
def job_tail(A: Ints, x: int, ap: Ints, ae: Ints) -> int:
    """Return the tail of x by its links."""
    if A[x, LK] & ONE_AFTER:
        return int(A[x + 1, Q] + A[x + 1, P])
    t = 0
    if not A[x, LK] & NONE_AFTER:
        for e in range(ap[x], ap[x + 1]):
            y = ae[e, 0]
            t = max(t, A[y, Q] + A[y, P] + ae[e, 1])
    return int(t)


@jit
def update_heads(
    A: Ints, order: Ints, lo: int, far: int, line: Ints, table: Ints, setups: bool, bp: Ints, be: Ints, ap: Ints,
    ae: Ints,
) -> None:
    """Renew the heads at places lo..far of the order and of what depends on those that change.

    All on the way are worked out, changed or not: to mark what waits and to skip the rest took 1.6 times as long.
    """
    i = lo
    while i <= far:
        x = order[i]
        i += 1
        h = job_head(A, x, bp, be)
        A[x, JH] = h
        t = max(h, line_head(A, line, table, setups, x))
        if t != A[x, R]:
            A[x, R] = t
            if A[x, LK] & ONE_AFTER:
                far = max(far, A[x + 1, PO])
            elif not A[x, LK] & NONE_AFTER:
                for e in range(ap[x], ap[x + 1]):
                    far = max(far, A[ae[e, 0], PO])
            y = A[x, MS]
            if y >= 0:
                far = max(far, A[y, PO])


@jit
def update_tails(
    A: Ints, order: Ints, hi: int, far: int, line: Ints, table: Ints, setups: bool, bp: Ints, be: Ints, ap: Ints,
    ae: Ints,
) -> None:
    """Renew the tails at places far..hi of the order, last first, and of what depends on those that change."""
    i = hi
    while i >= far:
        x = order[i]
        i -= 1
        h = job_tail(A, x, ap, ae)
        A[x, JQ] = h
        t = max(h, line_tail(A, line, table, setups, x))
        if t != A[x, Q]:
            A[x, Q] = t
            if A[x, LK] & ONE_BEFORE:
                far = min(far, A[x - 1, PO])
            elif not A[x, LK] & NONE_BEFORE:
                for e in range(bp[x], bp[x + 1]):
                    far = min(far, A[be[e, 0], PO])
            y = A[x, MP]
            if y >= 0:
                far = min(far, A[y, PO])


@jit
def makespan(A: Ints, sinks: Ints, least: int) -> int:
    """Return the end of the last node."""
    t = least
    for i in range(len(sinks)):
        x = sinks[i]
        e = A[x, R] + A[x, P]
        if e > t:
            t = e
    return int(t)


def link_bits(before_ptr: Ints, before: Ints, after_ptr: Ints, after: Ints) -> Ints:
    """Return column LK."""
    nodes = np.arange(len(before_ptr) - 1)
    bits = np.zeros(len(nodes), dtype=np.int32)
    for ptr, links, step, one, none in (
        (before_ptr, before, -1, ONE_BEFORE, NONE_BEFORE), (after_ptr, after, 1, ONE_AFTER, NONE_AFTER)
    ):  # fmt: skip
        count = np.diff(ptr)
        bits[count == 0] |= none
        single = nodes[count == 1]
        at = ptr[single]
        bits[single[(links[at, 0] == single + step) & (links[at, 1] == 0)]] |= one
    return bits


@jit
def load(
    A: Ints, order: Ints, seq: Ints, count: Ints, option: Ints, line: Ints, choice: Ints, new_order: Ints,
    release: Ints,
) -> None:
    """Set the nodes to a choice of options, sequenced by an order that all links follow."""
    n = len(order)
    for i in range(len(count)):
        count[i] = 0
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
def evaluate(
    A: Ints, order: Ints, line: Ints, table: Ints, setups: bool, bp: Ints, be: Ints, ap: Ints, ae: Ints, sinks: Ints,
    least: int,
) -> int:
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


@jit
def setups_of(A: Ints, line: Ints, table: Ints, found: Longs) -> None:
    """Write the setup of each node."""
    for x in range(len(found)):
        found[x] = setup_between(A, line, table, A[x, MP], x)
