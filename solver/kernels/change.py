# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""Changes of sequences and modes, and the way back."""

from __future__ import annotations

from solver.kernels.decode import propagate
from solver.kernels.heap import push, touch
from solver.kernels.jit import inner, kernel
from solver.kernels.units import book, release
from solver.kernels.world import (
    END_LIMIT, EVALUATION, HEAP, LABEL_STEP, LOGGED, L_FOLLOWER, L_PREDECESSOR, MOVES_LOGGED, M_FAMILY, M_MACHINE,
    M_NEED, M_NEED_END, M_NO_SETUP, M_SETUP, M_TABLE, M_UNIT, ORDERS_LOGGED, O_FIXED, O_FOLLOW, O_FOLLOW_END, O_LINK,
    O_LINK_END, O_ORDER, Q_COUNT, Q_FAMILY, Q_FIRST, RAISED, R_DUE, R_END, R_WEIGHT, SETUP, S_END, S_LABEL, S_MODE,
    S_SETUP, TARDINESS, TARDINESS_LIMIT, TARDINESS_PEAK, World,
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


@inner
def _take_out(w: World, op: int, machine: int) -> None:
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    for k in range(first + w.pos[op], first + count - 1):
        w.seq[k] = w.seq[k + 1]
        w.pos[w.seq[k]] = k - first
    w.machines[machine, Q_COUNT] = count - 1


@inner
def _put_in(w: World, op: int, machine: int, place: int) -> None:
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    for k in range(first + count, first + place, -1):
        w.seq[k] = w.seq[k - 1]
        w.pos[w.seq[k]] = k - first
    w.seq[first + place] = op
    w.pos[op] = place
    w.machines[machine, Q_COUNT] = count + 1


@kernel
def relocate(w: World, op: int, mode: int, place: int, near: int) -> bool:
    """Give an operation another mode and place (counted without it); `near` is about when it will start.

    Puts it and its new and old neighbours on the heap. Returns False if routes and sequences would run in
    a circle, or labels leave no room; the evaluation is then to be rolled back.
    """
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
        machine_at = w.modes[former_at, M_MACHINE]
        if w.pos[op] + 1 < w.machines[machine_at, Q_COUNT]:
            push(w, w.seq[w.machines[machine_at, Q_FIRST] + w.pos[op] + 1])
        _take_out(w, op, w.modes[former_at, M_MACHINE])
    w.state[op, S_MODE] = mode
    low, high = -(1 << 61), 1 << 61
    for j in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        low = max(low, w.state[w.links[j, L_PREDECESSOR], S_LABEL])
    for j in range(w.ops[op, O_FOLLOW], w.ops[op, O_FOLLOW_END]):
        high = min(high, w.state[w.links[w.follow_link[j], L_FOLLOWER], S_LABEL])
    if w.modes[mode, M_UNIT] < 0:
        machine_at = w.modes[mode, M_MACHINE]
        if place > 0:
            low = max(low, w.state[w.seq[w.machines[machine_at, Q_FIRST] + place - 1], S_LABEL])
        if place < w.machines[machine_at, Q_COUNT]:
            behind = w.seq[w.machines[machine_at, Q_FIRST] + place]
            high = min(high, w.state[behind, S_LABEL])
            push(w, behind)
        _put_in(w, op, w.modes[mode, M_MACHINE], place)
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
            _take_out(w, op, w.log_move[k, 3])
        if w.log_move[k, 1] >= 0:
            _put_in(w, op, w.log_move[k, 1], w.log_move[k, 2])
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
def redo_all(w: World) -> bool:
    """Move everything as early as it goes; the plan stays as it is, and False comes back, if that breaks a rule."""
    open_evaluation(w)
    for op in range(len(w.ops)):
        if w.ops[op, O_FIXED] < 0:
            push(w, op)
    if propagate(w):
        return True
    roll_back(w)
    return False
