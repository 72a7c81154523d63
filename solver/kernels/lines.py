# ruff: noqa: I001
"""Sequences of lines and ovens, their changes and what a change asks of labels."""

from __future__ import annotations

from solver.kernels.heap import touch
from solver.kernels.jit import inner
from solver.kernels.units import release
from solver.kernels.world import (
    L_FOLLOWER, L_PREDECESSOR, MOVES_LOGGED, M_MACHINE, M_NEED, M_NEED_END, M_UNIT, O_FOLLOW, O_FOLLOW_END, O_LINK,
    O_LINK_END, Q_COUNT, Q_FIRST, S_LABEL, S_MODE, World,
)  # fmt: skip


@inner
def take_out(w: World, op: int, machine: int) -> None:
    """Take an operation out of the sequence of its line."""
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    for k in range(first + w.pos[op], first + count - 1):
        w.seq[k] = w.seq[k + 1]
        w.pos[w.seq[k]] = k - first
    w.machines[machine, Q_COUNT] = count - 1


@inner
def put_in(w: World, op: int, machine: int, place: int) -> None:
    """Put an operation at a place of a sequence."""
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    for k in range(first + count, first + place, -1):
        w.seq[k] = w.seq[k - 1]
        w.pos[w.seq[k]] = k - first
    w.seq[first + place] = op
    w.pos[op] = place
    w.machines[machine, Q_COUNT] = count + 1


@inner
def leave(w: World, op: int, mode: int) -> bool:
    """Give back what an operation holds, and take it out of its sequence for another mode; False if the log is full."""
    k = w.count[MOVES_LOGGED]
    if k >= len(w.log_move):
        return False
    touch(w, op)
    former_at = w.state[op, S_MODE]
    units = w.modes[former_at, M_UNIT] >= 0 or w.modes[former_at, M_NEED_END] > w.modes[former_at, M_NEED]
    if w.booked[op] and units:
        release(w, op)
    w.booked[op] = 0
    w.log_move[k, 0] = op
    w.log_move[k, 1] = w.modes[former_at, M_MACHINE] if w.modes[former_at, M_UNIT] < 0 else -1
    w.log_move[k, 2] = w.pos[op]
    w.log_move[k, 3] = w.modes[mode, M_MACHINE] if w.modes[mode, M_UNIT] < 0 else -1
    w.count[MOVES_LOGGED] = k + 1
    if w.modes[former_at, M_UNIT] < 0:
        take_out(w, op, w.modes[former_at, M_MACHINE])
    w.state[op, S_MODE] = mode
    return True


@inner
def label_above(w: World, op: int) -> int:
    """Return the label that the route of an operation wants it to be above."""
    low = -(1 << 61)
    for j in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        low = max(low, w.state[w.links[j, L_PREDECESSOR], S_LABEL])
    return low


@inner
def label_below(w: World, op: int) -> int:
    """Return the label that the route of an operation wants it to be below."""
    high = 1 << 61
    for j in range(w.ops[op, O_FOLLOW], w.ops[op, O_FOLLOW_END]):
        high = min(high, w.state[w.links[w.follow_link[j], L_FOLLOWER], S_LABEL])
    return high
