# ruff: noqa: I001
"""Batches of ovens: operations that follow each other in an oven's sequence and have the same label.

A batch is redone as one (see bake): its operations wait for each other, start and end together, and last as long as
the longest of them. What an operation of it waits for has a lower label, what waits for it a higher one.
"""

from __future__ import annotations

from solver.kernels.jit import inlined, inner
from solver.kernels.world import (
    M_BATCH, M_MACHINE, M_NEED, M_NEED_END, M_RUN, O_STARTED, Q_CAPACITY, Q_COUNT, Q_FIRST, S_LABEL, S_MODE, World,
)  # fmt: skip


@inlined
def first_of(w: World, op: int) -> int:
    """Return the place in `seq` of the first operation of a batch."""
    line = w.machines[w.modes[w.state[op, S_MODE], M_MACHINE], Q_FIRST]
    k = line + w.pos[op]
    while k > line and w.state[w.seq[k - 1], S_LABEL] == w.state[op, S_LABEL]:
        k -= 1
    return k


@inlined
def end_of(w: World, op: int) -> int:
    """Return the place in `seq` behind the last operation of a batch."""
    machine = w.modes[w.state[op, S_MODE], M_MACHINE]
    line = w.machines[machine, Q_FIRST]
    k, end = line + w.pos[op] + 1, line + w.machines[machine, Q_COUNT]
    while k < end and w.state[w.seq[k], S_LABEL] == w.state[op, S_LABEL]:
        k += 1
    return k


@inner
def run_of(w: World, op: int) -> int:
    """Return the minutes that an operation runs: its own, in an oven those of the longest that it shares it with."""
    run = w.modes[w.state[op, S_MODE], M_RUN]
    if w.modes[w.state[op, S_MODE], M_BATCH] >= 0:
        for k in range(first_of(w, op), end_of(w, op)):
            run = max(run, w.modes[w.state[w.seq[k], S_MODE], M_RUN])
    return run


@inner
def pools_allow(w: World, mode: int, first: int, end: int, without: int) -> bool:
    """Say whether pools suffice for one more operation, in this mode, beside those at some places, but for one."""
    for need in range(w.modes[mode, M_NEED], w.modes[mode, M_NEED_END]):
        unit, amount = w.need_unit[need], w.need_quantity[need]
        for k in range(first, end):
            theirs = w.state[w.seq[k], S_MODE]
            for j in range(w.modes[theirs, M_NEED], w.modes[theirs, M_NEED_END]):
                if w.need_unit[j] == unit and w.seq[k] != without:
                    amount += w.need_quantity[j]
        if amount > w.unit_limit[unit]:
            return False
    return True


@inner
def has_room(w: World, mode: int, other: int, without: int) -> bool:
    """Say whether one more operation, in this mode, fits into the batch of another one if yet another one leaves it."""
    machine = w.modes[w.state[other, S_MODE], M_MACHINE]
    if w.modes[mode, M_BATCH] < 0 or w.modes[mode, M_MACHINE] != machine:
        return False
    first, end = first_of(w, other), end_of(w, other)
    room = w.machines[machine, Q_CAPACITY] - (end - first)
    for k in range(first, end):
        if w.modes[w.state[w.seq[k], S_MODE], M_BATCH] != w.modes[mode, M_BATCH] or w.ops[w.seq[k], O_STARTED]:
            return False  # baking since before plan start: it is not opened again
        if w.seq[k] == without:
            room += 1
    return room > 0 and pools_allow(w, mode, first, end, without)
