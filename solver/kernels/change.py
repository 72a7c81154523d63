# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""Changes of sequences and modes, and the way back."""

from __future__ import annotations

from solver.kernels.decode import propagate
from solver.kernels.heap import push
from solver.kernels.jit import kernel
from solver.kernels.lines import label_above, label_below, leave, put_in, take_out
from solver.kernels.units import book
from solver.kernels.world import (
    END_LIMIT, EVALUATION, HEAP, LABEL_STEP, LOGGED, MOVES_LOGGED, M_FAMILY, M_MACHINE, M_NEED, M_NEED_END,
    M_NO_SETUP, M_SETUP, M_TABLE, M_UNIT, ORDERS_LOGGED, O_FIXED, O_ORDER, Q_COUNT, Q_FAMILY, Q_FIRST, RAISED, R_DUE,
    R_END, R_WEIGHT, SETUP, S_END, S_LABEL, S_MODE, S_SETUP, TARDINESS, TARDINESS_LIMIT, TARDINESS_PEAK, World,
)  # fmt: skip

_NO_LIMIT = 1 << 62
_SAVED = 4
"""Where World.sums keeps its values from before the evaluation."""


@kernel
def open_evaluation(w: World) -> None:
    """Begin a change that can be rolled back."""
    w.count[EVALUATION] += 1
    w.count[LOGGED] = 0
    w.count[ORDERS_LOGGED] = 0
    w.count[MOVES_LOGGED] = 0
    w.count[RAISED] = 0
    w.sums[TARDINESS_PEAK] = w.sums[TARDINESS]
    w.sums[TARDINESS_LIMIT] = _NO_LIMIT
    w.sums[END_LIMIT] = _NO_LIMIT
    w.sums[_SAVED + TARDINESS] = w.sums[TARDINESS]
    w.sums[_SAVED + SETUP] = w.sums[SETUP]


@kernel
def relocate(w: World, op: int, mode: int, place: int, near: int) -> bool:
    """Give an operation another mode and place (counted without it); `near` is about when it will start.

    Puts it and its new and old neighbours on the heap. Returns False if routes and sequences would run in
    a circle, or labels leave no room; the evaluation is then to be rolled back. For ovens there is `rebatch`.
    """
    former_at, after = w.state[op, S_MODE], -1
    if w.modes[former_at, M_UNIT] < 0:
        machine_at = w.modes[former_at, M_MACHINE]
        if w.pos[op] + 1 < w.machines[machine_at, Q_COUNT]:
            after = w.seq[w.machines[machine_at, Q_FIRST] + w.pos[op] + 1]
    if not leave(w, op, mode):
        return False
    if after >= 0:
        push(w, after)
    low, high = label_above(w, op), label_below(w, op)
    if w.modes[mode, M_UNIT] < 0:
        machine_at = w.modes[mode, M_MACHINE]
        if place > 0:
            low = max(low, w.state[w.seq[w.machines[machine_at, Q_FIRST] + place - 1], S_LABEL])
        if place < w.machines[machine_at, Q_COUNT]:
            behind = w.seq[w.machines[machine_at, Q_FIRST] + place]
            high = min(high, w.state[behind, S_LABEL])
            push(w, behind)
        put_in(w, op, w.modes[mode, M_MACHINE], place)
    if high - low < 2:
        return False
    if not w.queued[op]:
        w.state[op, S_LABEL] = min(max(near * LABEL_STEP, low + 1), high - 1)
        push(w, op)
        return True
    return False


@kernel
def roll_back(w: World) -> None:
    """Take the open evaluation back."""
    for k in range(w.count[HEAP]):
        w.queued[w.heap[k]] = 0
    w.count[HEAP] = 0
    for k in range(w.count[MOVES_LOGGED] - 1, -1, -1):
        op = w.log_move[k, 0]
        if w.log_move[k, 3] >= 0:
            take_out(w, op, w.log_move[k, 3])
        if w.log_move[k, 1] >= 0:
            put_in(w, op, w.log_move[k, 1], w.log_move[k, 2])
    for k in range(w.count[LOGGED]):
        op = w.log_op[k]
        mode_at = w.state[op, S_MODE]
        units = w.modes[mode_at, M_UNIT] >= 0 or w.modes[mode_at, M_NEED_END] > w.modes[mode_at, M_NEED]
        if units and w.booked[op]:
            book(w, op, -1)
        for j in range(8):
            w.state[op, j] = w.log_state[k, j]
        w.booked[op] = 0
        if w.log_booked[k]:
            book(w, op, 1)
    for k in range(w.count[ORDERS_LOGGED]):
        w.orders[w.log_order[k, 0], R_END] = w.log_order[k, 1]
    w.sums[TARDINESS] = w.sums[_SAVED + TARDINESS]
    w.sums[SETUP] = w.sums[_SAVED + SETUP]


@kernel
def settle(w: World) -> None:
    """Book every operation of a plan that was just written into the state, and sum up its orders and setups."""
    w.sums[:] = 0
    for op in range(len(w.ops)):
        book(w, op, 1)
        w.sums[SETUP] += w.state[op, S_SETUP]
        order_at = w.ops[op, O_ORDER]
        w.orders[order_at, R_END] = max(w.orders[order_at, R_END], w.state[op, S_END])
    for k in range(len(w.orders)):
        late = w.orders[k, R_END] - w.orders[k, R_DUE]
        if w.orders[k, R_END] >= 0 and late > 0:
            w.sums[TARDINESS] += w.orders[k, R_WEIGHT] * late


@kernel
def makespan(w: World) -> int:
    """Return the last end of the plan."""
    last = 0
    for k in range(len(w.orders)):
        last = max(last, w.orders[k, R_END])
    return last


@kernel
def count_setups(w: World) -> None:
    """Write the setup minutes of every operation from its place in the sequence."""
    for op in range(len(w.ops)):
        row_at = w.state[op, S_MODE]
        w.state[op, S_SETUP] = w.modes[row_at, M_SETUP]
        if w.modes[row_at, M_UNIT] >= 0 or w.modes[row_at, M_NO_SETUP]:
            continue
        machine_at = w.modes[row_at, M_MACHINE]
        family = w.machines[machine_at, Q_FAMILY]
        if w.pos[op] > 0:
            before = w.seq[w.machines[machine_at, Q_FIRST] + w.pos[op] - 1]
            family = w.modes[w.state[before, S_MODE], M_FAMILY]
        listed = w.table[w.modes[row_at, M_TABLE], family, w.modes[row_at, M_FAMILY]]
        if listed >= 0:
            w.state[op, S_SETUP] = listed


@kernel
def queue_all(w: World) -> None:
    """Put every operation that may move on the heap."""
    for op in range(len(w.ops)):
        if w.ops[op, O_FIXED] < 0:
            push(w, op)


def redo_all(w: World) -> bool:
    """Move everything as early as it goes; the plan stays as it is, and False comes back, if that breaks a rule."""
    open_evaluation(w)
    queue_all(w)
    if propagate(w):
        return True
    roll_back(w)
    return False
