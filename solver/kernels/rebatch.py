# ruff: noqa: I001
"""Changes of batches: an operation comes into an oven, leaves it or joins a batch; a batch moves as a whole."""

from __future__ import annotations

from typing import cast

import numpy as np

from solver.kernels.batches import end_of, first_of, has_room, pools_allow, run_of
from solver.kernels.heap import push, touch
from solver.kernels.jit import inner
from solver.kernels.lines import label_above, label_below, leave, put_in
from solver.kernels.world import (
    LABEL_STEP, L_MIN, L_PREDECESSOR, M_BATCH, M_MACHINE, M_RUN, M_UNIT, NOBODY, O_EARLIEST, O_FIXED, O_LINK,
    O_LINK_END, O_MODE, O_MODE_END, Q_CAPACITY, Q_COUNT, Q_FIRST, S_END, S_LABEL, S_MODE, S_START, World,
)  # fmt: skip

AS_IT_FITS, ALONE = NOBODY, cast("int", np.int64(-2))
"""Who an operation bakes with, if not one that is named: those at its place if that costs no time, or nobody."""
_IN_NO_BATCH = 1 << 62
"""A label that no other operation has."""


@inner
def neighbours(w: World, op: int) -> tuple[int, int]:
    """Return (a mate of its batch or else -1, what stands behind it or else -1) in the sequence of an operation."""
    mode = w.state[op, S_MODE]
    mate, behind = -1, -1
    if w.modes[mode, M_UNIT] < 0:
        line, place = w.machines[w.modes[mode, M_MACHINE], Q_FIRST], w.pos[op]
        if place + 1 < w.machines[w.modes[mode, M_MACHINE], Q_COUNT]:
            behind = w.seq[line + place + 1]
        if w.modes[mode, M_BATCH] >= 0 and place > 0:
            before = w.seq[line + place - 1]
            if w.state[before, S_LABEL] == w.state[op, S_LABEL]:
                mate = before
    return mate, behind


@inner
def _costs_nothing(w: World, op: int, mode: int, other: int) -> bool:
    """Say whether an operation can join a batch without making it later or longer, as far as its route goes."""
    if not has_room(w, mode, other, op) or w.modes[mode, M_RUN] > run_of(w, other):
        return False
    ready = w.ops[op, O_EARLIEST]
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        ready = max(ready, w.state[w.links[k, L_PREDECESSOR], S_END] + w.links[k, L_MIN])
    return ready <= w.state[other, S_START]


@inner
def _label(w: World, op: int, near: int) -> bool:
    """Give a batch, or an operation on a line, a label that routes and sequence allow; False if there is none."""
    mode = w.state[op, S_MODE]
    low, high, label = label_above(w, op), label_below(w, op), near * LABEL_STEP
    first, last = 0, 0
    if w.modes[mode, M_UNIT] < 0:
        line = w.machines[w.modes[mode, M_MACHINE], Q_FIRST]
        end = line + w.machines[w.modes[mode, M_MACHINE], Q_COUNT]
        first, last = line + w.pos[op], line + w.pos[op] + 1
        if w.modes[mode, M_BATCH] >= 0:
            first, last = first_of(w, op), end_of(w, op)
        if first > line:
            low = max(low, w.state[w.seq[first - 1], S_LABEL])
        if last < end:
            high = min(high, w.state[w.seq[last], S_LABEL])
        for k in range(first, last):
            low, high = max(low, label_above(w, w.seq[k])), min(high, label_below(w, w.seq[k]))
            if w.queued[w.seq[k]]:
                return False
    if high - low < 2 or w.queued[op]:
        return False
    label = min(max(label, low + 1), high - 1)
    w.state[op, S_LABEL] = label
    for k in range(first, last):
        touch(w, w.seq[k])
        w.state[w.seq[k], S_LABEL] = label
    return True


@inner
def rebatch(w: World, op: int, mode: int, place: int, other: int, near: int) -> bool:
    """Do what `relocate` does where the former or the new machine is an oven; `other` is whom it bakes with."""
    if other >= 0 and not has_room(w, mode, other, op):
        return False
    mate, behind = neighbours(w, op)
    if not leave(w, op, mode):
        return False
    machine = w.modes[mode, M_MACHINE]
    line, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    after = -1
    if w.modes[mode, M_BATCH] >= 0:
        for k in range(place, place - 2, -1):
            if other == AS_IT_FITS and 0 <= k < count and _costs_nothing(w, op, mode, w.seq[line + k]):
                other = w.seq[line + k]
        if other >= 0:
            place = end_of(w, other) - line
        elif 0 < place < count and w.state[w.seq[line + place - 1], S_LABEL] == w.state[w.seq[line + place], S_LABEL]:
            place = end_of(w, w.seq[line + place]) - line  # not into the middle of a batch
    if w.modes[mode, M_UNIT] < 0:
        if place < count:
            after = w.seq[line + place]
        put_in(w, op, machine, place)
    w.state[op, S_LABEL] = w.state[other, S_LABEL] if other >= 0 else _IN_NO_BATCH
    joined = other >= 0 and label_above(w, op) < w.state[op, S_LABEL] < label_below(w, op) and not w.queued[op]
    if not joined and not _label(w, op, near):
        return False
    push(w, op)
    for one in (mate, behind, after):
        if one >= 0:
            push(w, one)
    return True


@inner
def mode_on(w: World, op: int, machine: int) -> int:
    """Return the mode of an operation on a machine, or -1."""
    for mode in range(w.ops[op, O_MODE], w.ops[op, O_MODE_END]):
        if w.modes[mode, M_MACHINE] == machine:
            return mode
    return -1


@inner
def move_batch(w: World, op: int, machine: int, place: int, near: int) -> bool:
    """Move the batch of an operation to a place between two others of this oven or another one, counted with it.

    Returns False, the evaluation then to be rolled back, if that can't be.
    """
    first, last = first_of(w, op), end_of(w, op)
    own = w.modes[w.state[op, S_MODE], M_MACHINE]
    size, line = last - first, w.machines[own, Q_FIRST]
    if size > w.machines[machine, Q_CAPACITY]:
        return False
    key = w.modes[max(0, mode_on(w, op, machine)), M_BATCH]
    for k in range(first, last):
        mode = mode_on(w, w.seq[k], machine)
        if mode < 0 or w.modes[mode, M_BATCH] != key or key < 0 or w.ops[w.seq[k], O_FIXED] >= 0:
            return False
    behind = w.seq[last] if last < line + w.machines[own, Q_COUNT] else -1
    after = -1
    if place < w.machines[machine, Q_COUNT]:
        after = w.seq[w.machines[machine, Q_FIRST] + place]
    later = own == machine and place > first - line
    for k in range(size):
        one = w.seq[first + k] if own == machine and not later else w.seq[first]
        if not leave(w, one, mode_on(w, one, machine)):
            return False
        put_in(w, one, machine, place - 1 if later else place + k)
        w.state[one, S_LABEL] = _IN_NO_BATCH
    if own != machine:
        for k in range(first_of(w, op), end_of(w, op)):
            if not pools_allow(w, w.state[w.seq[k], S_MODE], first_of(w, op), end_of(w, op), w.seq[k]):
                return False
    if not _label(w, op, near):
        return False
    push(w, op)
    if behind >= 0:
        push(w, behind)
    if after >= 0:
        push(w, after)
    return True


@inner
def swap(w: World, op: int, other: int) -> bool:
    """Let two operations of one batch key change places in their batches; False if that can't be."""
    mine, theirs = w.state[op, S_MODE], w.state[other, S_MODE]
    here, there = w.modes[mine, M_MACHINE], w.modes[theirs, M_MACHINE]
    to_there, to_here = mode_on(w, op, there), mode_on(w, other, here)
    label, label_there = w.state[op, S_LABEL], w.state[other, S_LABEL]
    if to_there < 0 or to_here < 0:
        return False
    if not (label_above(w, op) < label_there < label_below(w, op)):
        return False
    if not (label_above(w, other) < label < label_below(w, other)):
        return False
    if not has_room(w, to_there, other, other) or not has_room(w, to_here, op, op):
        return False
    place, place_there = w.pos[op], w.pos[other]
    if not leave(w, other, to_here):
        return False
    put_in(w, other, here, place)
    w.state[other, S_LABEL] = label
    if not leave(w, op, to_there):
        return False
    put_in(w, op, there, place_there)
    w.state[op, S_LABEL] = label_there
    for one in (op, other):
        machine, end = w.modes[w.state[one, S_MODE], M_MACHINE], end_of(w, one)
        push(w, one)
        if end < w.machines[machine, Q_FIRST] + w.machines[machine, Q_COUNT]:
            push(w, w.seq[end])  # even if the batch ends when the newcomer ended before
    return True
