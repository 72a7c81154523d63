"""The tabu loop, compiled: from a critical path to the best move that is not forbidden, over and over."""

from __future__ import annotations

from solver.graph.core import IX, JH, MA, MP, MS, OP, Ints, Longs, P, R, Seeds, draw, line_head, makespan, wide
from solver.graph.moves import BIG, move_on_line, move_to_line
from solver.graph.neighbours import (
    C_AROUND,
    C_BEST,
    C_CUT,
    C_EDGE,
    C_FAILED,
    C_GOAL,
    C_ITER,
    C_NOW,
    C_SPAN,
    C_SPREAD,
    C_STALL,
    C_TENURE,
    first_place,
    forbid,
    look_at_moves,
    look_at_options,
    note_around,
    note_block,
    slot,
)
from solver.kernels.jit import inlined
from solver.kernels.jit import kernel as jit


@inlined
def critical_path(
    A: Ints, sinks: Ints, now: int, line: Ints, setups: bool, table: Ints, bp: Ints, be: Ints, path: Ints, rng: Seeds,
) -> int:
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
def keep(A: Ints, order: Ints, kept_option: Ints, kept_order: Ints) -> None:
    """Copy the plan."""
    for i in range(len(order)):
        kept_order[i] = order[i]
        kept_option[i] = A[i, OP]


@jit
def shake(
    A: Ints, order: Ints, seq: Ints, count: Ints, moves: int, ctl: Longs, rng: Seeds, path: Ints, buf: Ints,
    option_ptr: Ints, option: Ints, line: Ints, table: Ints, setups: bool, flexible: bool, bp: Ints, be: Ints,
    ap: Ints, ae: Ints, sinks: Ints, least: int,
) -> None:
    """Make random moves on critical paths: swaps of neighbours and, where there is a choice, other lines."""
    for _ in range(moves):
        k = critical_path(A, sinks, ctl[C_NOW], line, setups, table, bp, be, path, rng)
        if k == 0:
            return
        chosen = -1
        seen = 0
        for i in range(k):
            x = path[i]
            if (i > 0 and A[x, MS] == path[i - 1]) or (flexible and option_ptr[x + 1] - option_ptr[x] > 1):
                seen += 1
                if draw(rng, seen) == 0:
                    chosen = i
        if chosen < 0:
            return
        x = wide(path[chosen])
        swap = chosen > 0 and A[x, MS] == path[chosen - 1]
        if flexible and option_ptr[x + 1] - option_ptr[x] > 1 and (not swap or draw(rng, 2) == 0):
            o = option_ptr[x] + draw(rng, option_ptr[x + 1] - option_ptr[x])
            if o != A[x, OP] and option[o, 0] != A[x, MA]:
                m = option[o, 0]
                i = first_place(A, seq, wide(line[m, 3]), wide(count[m]), wide(A[x, R]))
                move_to_line(A, order, seq, count, x, o, i, option, line, table, setups, bp, be, ap, ae, buf)
        elif swap:
            i = wide(A[x, IX])
            move_on_line(
                A, order, seq, count, wide(A[x, MA]), i, i + 1, swap, line, table, setups, bp, be, ap, ae, buf
            )
        ctl[C_NOW] = makespan(A, sinks, least)


@jit
def search(
    A: Ints, order: Ints, seq: Ints, count: Ints, iterations: int, ctl: Longs, tabu: Longs, rng: Seeds,
    kept_option: Ints, kept_order: Ints, path: Ints, buf: Ints, tr: Longs, pick: Longs, moves: Ints, option_ptr: Ints,
    option: Ints, line: Ints, table: Ints, setups: bool, flexible: bool, bp: Ints, be: Ints, ap: Ints, ae: Ints,
    sinks: Ints, least: int,
) -> None:
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
        for i in range(len(pick)):
            pick[i] = 0
        pick[0] = BIG
        noted = wide(0)
        i = k - 1  # the path is written backwards
        while i >= 0:
            m = wide(A[path[i], MA])
            j = i
            while j > 0 and A[path[j], MS] == path[j - 1]:
                j -= 1
            if j < i:
                first = i == k - 1 and ctl[C_EDGE] == 0
                last = j == 0 and ctl[C_EDGE] == 0
                i0, i1 = wide(A[path[i], IX]), wide(A[path[j], IX])
                noted = note_block(A, seq, wide(line[m, 3]), m, i0, i1, first, last, ctl[C_SPAN], moves, noted)
            i = j - 1
        if ctl[C_AROUND] > 0:
            for i in range(k):
                m = A[path[i], MA]
                noted = note_around(A, seq, line[m, 3], count[m], path[i], ctl[C_AROUND], moves, noted)
        look_at_moves(A, seq, count, moves, noted, ctl, line, table, setups, tabu, tr, pick, rng)
        if flexible:
            for i in range(k):
                v = path[i]
                if option_ptr[v + 1] - option_ptr[v] > 1:
                    look_at_options(A, seq, count, v, ctl, option_ptr, option, line, table, setups, bp, be, ap, ae,
                                    tabu, pick, rng)
        kind, u, v = pick[1], pick[2], pick[3]
        if kind == 0:
            if noted + pick[4] > 0 and draw(rng, noted + pick[4]) < noted:
                i = draw(rng, noted)
                base = line[moves[i, 0], 3]
                kind, u, v = 2 - moves[i, 3], seq[base + moves[i, 1]], seq[base + moves[i, 2]]
            else:
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
            m = wide(A[u, MA])
            iu, iv = wide(A[u, IX]), wide(A[v, IX])
            forbid(seq, line[m, 3], iu, iv, kind == 1, tabu, until)
            good = move_on_line(A, order, seq, count, m, iu, iv, kind == 1, line, table, setups, bp, be, ap, ae, buf)
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
