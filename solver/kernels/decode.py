# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""The decoder: from machine sequences and chosen modes to exact times, redoing only what a change reaches.

The meaning is solver.timetable's in append mode: every operation at the earliest time after the one before it
on its machine that release, predecessors, calendars, pools and waits allow. Operations are redone in the
order of their labels (a topological order of routes and sequences), so each once; of two that want the
same pool the lower label goes first. An evaluation is logged and can be rolled back.
"""

from __future__ import annotations

import numpy as np

from scheduler.calendar import FAR_MIN
from solver.kernels.clock import advance, fit, retreat, stretch_at
from solver.kernels.instance import Indices, Ints
from solver.kernels.jit import inlined, kernel
from solver.kernels.world import (
    EVALUATION, HEAP, HORIZON, L_FOLLOWER, L_HEAD, L_MAX, L_MIN, L_PREDECESSOR, L_TAIL, LABEL_STEP, LOGGED,
    M_CALENDAR, M_FAMILY, M_MACHINE, M_NEED, M_NEED_END, M_NO_SETUP, M_PAUSES, M_RUN, M_SETUP, M_TABLE, M_UNIT,
    LABEL_TIE, MOVES_LOGGED, O_EARLIEST, O_EARLIEST_END, O_FIXED, O_FOLLOW, O_FOLLOW_END, O_LATEST, O_LINK, O_LINK_END, O_MODE,
    O_ORDER, O_STARTED, ORDERS_LOGGED, Q_COUNT, Q_FAMILY, Q_FIRST, R_DEADLINE, R_DUE, R_END, R_OP, R_OP_END, R_WEIGHT,
    RAISED, S_BEGIN, S_END, S_FLOOR, S_LABEL, S_MODE, S_SETUP, S_START, S_WANT, SETUP, TARDINESS, TARDINESS_LIMIT, TARDINESS_PEAK, World,
)  # fmt: skip

_MAX_TRIES = 2_000
_MAX_RAISED = 200
_NO_LIMIT = 1 << 62
_SAVED = 4
"""Where World.sums keeps its values from before the evaluation."""


@inlined
def push(w: World, op: int) -> None:
    """Put an operation on the heap of those to redo, if it is not there yet."""
    if w.queued[op]:
        return
    w.queued[op] = 1
    heap, state = w.heap, w.state
    k = w.count[HEAP]
    w.count[HEAP] += 1
    label = state[op, S_LABEL]
    while k > 0:
        up = (k - 1) >> 1
        if state[heap[up], S_LABEL] <= label:
            break
        heap[k] = heap[up]
        k = up
    heap[k] = op


@inlined
def _pop(w: World) -> int:
    heap, state = w.heap, w.state
    top = heap[0]
    w.queued[top] = 0
    size = w.count[HEAP] - 1
    w.count[HEAP] = size
    last = heap[size]
    label = state[last, S_LABEL]
    k = 0
    while True:
        down = 2 * k + 1
        if down >= size:
            break
        if down + 1 < size and state[heap[down + 1], S_LABEL] < state[heap[down], S_LABEL]:
            down += 1
        if state[heap[down], S_LABEL] >= label:
            break
        heap[k] = heap[down]
        k = down
    heap[k] = last
    return top


@inlined
def touch(w: World, op: int) -> None:
    """Keep the state of an operation as it was before this evaluation."""
    if w.stamp[op] == w.count[EVALUATION]:
        return
    w.stamp[op] = w.count[EVALUATION]
    k = w.count[LOGGED]
    w.count[LOGGED] = k + 1
    w.log_op[k] = op
    for j in range(8):
        w.log_state[k, j] = w.state[op, j]
    w.log_booked[k] = w.booked[op]
    w.state[op, S_FLOOR] = 0  # a wait that held it back is looked at anew


@kernel
def book(w: World, op: int, sign: int) -> None:
    """Take (or give back, with -1) what an operation needs of pools and of machines that work on several at once."""
    mode_at = w.state[op, S_MODE]
    begin, end = w.state[op, S_BEGIN], w.state[op, S_END]
    late = sign if w.state[op, S_WANT] < begin else 0
    step = np.int16(sign)
    if w.modes[mode_at, M_UNIT] >= 0:
        w.unit_delayed[w.modes[mode_at, M_UNIT]] += late
        line = w.usage[w.modes[mode_at, M_UNIT]]
        for t in range(np.uint64(begin), np.uint64(end)):
            line[t] += step
    for need in range(w.modes[mode_at, M_NEED], w.modes[mode_at, M_NEED_END]):
        unit = w.need_unit[need]
        amount = np.int16(sign * w.need_quantity[need])
        w.unit_delayed[unit] += late
        line = w.usage[unit]
        k = stretch_at(w.calendar_end, w.calendar_bucket, w.modes[mode_at, M_CALENDAR], begin)
        while w.calendar_start[k] < end:
            for t in range(np.uint64(max(begin, w.calendar_start[k])), np.uint64(min(end, w.calendar_end[k]))):
                line[t] += amount
            k += 1
    w.booked[op] = 1 if sign > 0 else 0


@kernel
def _blocked(w: World, mode: int, begin: int, end: int) -> tuple[int, int]:
    """Return (unit, first minute of [begin, end) in which it has no room for the mode), or (-1, -1)."""
    if w.modes[mode, M_UNIT] >= 0:
        line = w.usage[w.modes[mode, M_UNIT]]
        limit = w.unit_limit[w.modes[mode, M_UNIT]]
        for t in range(begin, end):
            if line[t] >= limit:
                return w.modes[mode, M_UNIT], t
    for need in range(w.modes[mode, M_NEED], w.modes[mode, M_NEED_END]):
        unit = w.need_unit[need]
        room = w.unit_limit[unit] - w.need_quantity[need]
        line = w.usage[unit]
        k = stretch_at(w.calendar_end, w.calendar_bucket, w.modes[mode, M_CALENDAR], begin)
        while w.calendar_start[k] < end:
            for t in range(max(begin, w.calendar_start[k]), min(end, w.calendar_end[k])):
                if line[t] > room:
                    return unit, t
            k += 1
    return -1, -1


@kernel
def _free_after(w: World, mode: int, unit: int, t: int) -> int:
    """Return the first minute after t in which the unit has room for the mode."""
    amount = 1
    for need in range(w.modes[mode, M_NEED], w.modes[mode, M_NEED_END]):
        if w.need_unit[need] == unit:
            amount = w.need_quantity[need]
    room = w.unit_limit[unit] - amount
    line = w.usage[unit]
    while t < len(line):
        if line[t] <= room:
            return t
        t += 1
    return FAR_MIN


@inlined
def _uses(w: World, op: int, unit: int) -> bool:
    mode_at = w.state[op, S_MODE]
    if w.modes[mode_at, M_UNIT] == unit:
        return True
    for need in range(w.modes[mode_at, M_NEED], w.modes[mode_at, M_NEED_END]):  # noqa: SIM110  (kernels know no any())
        if w.need_unit[need] == unit:
            return True
    return False


@kernel
def _lift(w: World, op: int, unit: int, t: int) -> int:
    """Take operations that come later by label off a unit at minute t, to be redone; return how many."""
    lifted = 0
    label = w.state[op, S_LABEL]
    for k in range(w.unit_ptr[unit], w.unit_ptr[unit + 1]):
        other = w.unit_op[k]
        if (
            w.booked[other] and w.state[other, S_BEGIN] <= t < w.state[other, S_END] and w.state[other, S_LABEL] > label
            and w.ops[other, O_FIXED] < 0 and _uses(w, other, unit)
        ):  # fmt: skip
            touch(w, other)
            book(w, other, -1)
            push(w, other)
            lifted += 1
    return lifted


@kernel
def release(w: World, op: int) -> None:
    """Give back what an operation holds, and let those that waited for it be redone."""
    begin, end, label = w.state[op, S_BEGIN], w.state[op, S_END], w.state[op, S_LABEL]
    mode_at = w.state[op, S_MODE]
    book(w, op, -1)
    for k in range(-1, w.modes[mode_at, M_NEED_END] - w.modes[mode_at, M_NEED]):
        unit = w.modes[mode_at, M_UNIT] if k < 0 else w.need_unit[w.modes[mode_at, M_NEED] + k]
        if unit < 0 or w.unit_delayed[unit] <= 0:
            continue
        for j in range(w.unit_ptr[unit], w.unit_ptr[unit + 1]):
            other = w.unit_op[j]
            if w.booked[other] and w.state[other, S_WANT] < w.state[other, S_BEGIN] and w.state[other, S_LABEL] > label:  # noqa: SIM102
                if w.state[other, S_WANT] < end and w.state[other, S_BEGIN] > begin and _uses(w, other, unit):
                    push(w, other)


@inlined
def _ready(w: World, op: int) -> int:
    """Return the earliest start that release, predecessors and a wait behind it allow."""
    ready = max(w.ops[op, O_EARLIEST], w.state[op, S_FLOOR])
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        before_at = w.links[k, L_PREDECESSOR]
        at = w.state[before_at, S_END]
        if w.links[k, L_HEAD] >= 0:
            mode = w.state[before_at, S_MODE]
            head = w.transfer[w.links[k, L_HEAD] + mode - w.ops[w.links[k, L_PREDECESSOR], O_MODE]]
            calendar = w.modes[mode, M_CALENDAR]
            at = advance(w.calendar_start, w.calendar_end, w.calendar_bucket, calendar, w.state[before_at, S_START], head)
        ready = max(ready, at + w.links[k, L_MIN])
    return ready


@inlined
def _end_bound(w: World, op: int) -> int:
    """Return the earliest end that overlaps with predecessors allow."""
    bound = w.ops[op, O_EARLIEST_END]
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        if w.links[k, L_TAIL] >= 0:
            own = w.transfer[w.links[k, L_TAIL] + w.state[op, S_MODE] - w.ops[op, O_MODE]]
            bound = max(bound, w.state[w.links[k, L_PREDECESSOR], S_END] + w.links[k, L_MIN] + own)
    return bound


@inlined
def _slot(
    w: World, op: int, before: int, free_from: int, ready: int, setup: int
) -> tuple[int, int, int, int]:
    """Return (setup start by the calendar alone, setup start, start, end); FAR_MIN for the last if there is none."""
    mode = w.state[op, S_MODE]
    units = w.modes[mode, M_UNIT] >= 0 or w.modes[mode, M_NEED_END] > w.modes[mode, M_NEED]
    bound = _end_bound(w, op)
    want = -1
    for _ in range(_MAX_TRIES):
        begin, start, end = fit(
            w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[mode, M_CALENDAR],
            free_from, ready, setup, w.modes[mode, M_RUN], w.modes[mode, M_PAUSES],
        )  # fmt: skip
        if end > w.count[HORIZON]:
            break
        if before >= 0 and begin == end and before > op:
            if w.state[before, S_BEGIN] == begin and w.state[before, S_END] == end:
                # Work of no length at the same minute would be read in the other order: one minute later it is not.
                free_from = begin + 1
                continue
        if want < 0:
            want = begin
        if units:
            unit, t = _blocked(w, mode, begin, end)
            if unit >= 0:
                if _lift(w, op, unit, t) == 0:
                    free_from = max(free_from, _free_after(w, mode, unit, t))
                continue
        if end >= bound:
            return want, begin, start, end
        # Ends too early for what still comes in: begin later.
        back = retreat(
            w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[mode, M_CALENDAR], bound, w.modes[mode, M_RUN]
        )
        ready = max(start + 1, back)
    return 0, FAR_MIN, FAR_MIN, FAR_MIN


@inlined
def _fixed_slot(w: World, op: int, free_from: int, ready: int, setup: int) -> tuple[int, int, int, int]:
    """Return the slot of an operation whose start is not ours to move; FAR_MIN for its end if it can't be kept."""
    row_at = w.state[op, S_MODE]
    start, end = w.state[op, S_START], w.state[op, S_END]
    begin = retreat(
        w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[row_at, M_CALENDAR], start, setup
    )
    units = w.modes[row_at, M_UNIT] >= 0 or w.modes[row_at, M_NEED_END] > w.modes[row_at, M_NEED]
    keeps = begin >= free_from and (w.ops[op, O_STARTED] or ready <= start)
    if units and begin != w.state[op, S_BEGIN]:
        keeps = False  # its pools are booked for the setup that it has
    if not w.modes[row_at, M_NO_SETUP] and not w.modes[row_at, M_PAUSES] and end - begin != setup + w.modes[row_at, M_RUN]:
        keeps = False
    return begin, begin, start, end if keeps else FAR_MIN


@inlined
def _stays(w: World, op: int, before: int, free_from: int, ready: int, setup: int) -> bool:
    """Say at little cost whether an operation that waits for no pool keeps its slot, which is booked."""
    mode = w.state[op, S_MODE]
    if setup != w.state[op, S_SETUP] or w.state[op, S_WANT] != w.state[op, S_BEGIN] or before > op:
        return False
    begin, start, end = fit(
        w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[mode, M_CALENDAR],
        free_from, ready, setup, w.modes[mode, M_RUN], w.modes[mode, M_PAUSES],
    )  # fmt: skip
    same = begin == w.state[op, S_BEGIN] and start == w.state[op, S_START] and end == w.state[op, S_END]
    return same and end >= _end_bound(w, op) and start <= w.ops[op, O_LATEST]


@inlined
def place(w: World, op: int) -> int:
    """Redo one operation; return -1 if it has no place, 0 if nothing that others see has changed, else 1."""
    row_at = w.state[op, S_MODE]
    before, free_from, setup = -1, 0, w.modes[row_at, M_SETUP]
    if w.modes[row_at, M_UNIT] < 0:
        machine_at = w.modes[row_at, M_MACHINE]
        family = w.machines[machine_at, Q_FAMILY]
        if w.pos[op] > 0:
            before = w.seq[w.machines[machine_at, Q_FIRST] + w.pos[op] - 1]
            free_from = w.state[before, S_END]
            family = w.modes[w.state[before, S_MODE], M_FAMILY]
        if not w.modes[row_at, M_NO_SETUP]:
            listed = w.table[w.modes[row_at, M_TABLE], family, w.modes[row_at, M_FAMILY]]
            if listed >= 0:
                setup = listed
    ready = _ready(w, op)
    fixed = w.ops[op, O_FIXED] >= 0
    units = w.modes[row_at, M_UNIT] >= 0 or w.modes[row_at, M_NEED_END] > w.modes[row_at, M_NEED]
    former_begin, former_end, former_start = w.state[op, S_BEGIN], w.state[op, S_END], w.state[op, S_START]
    if fixed:
        want, begin, start, end = _fixed_slot(w, op, free_from, ready, setup)
        if before >= 0 and begin == end and w.state[before, S_BEGIN] == end and before > op:
            return -1
    else:
        if units and w.booked[op]:
            if _stays(w, op, before, free_from, ready, setup):
                return 0
            touch(w, op)
            release(w, op)
        want, begin, start, end = _slot(w, op, before, free_from, ready, setup)
    if end >= FAR_MIN or (start > w.ops[op, O_LATEST] and not w.ops[op, O_STARTED]):
        return -1
    same = begin == former_begin and start == former_start and end == former_end
    if same and setup == w.state[op, S_SETUP] and want == w.state[op, S_WANT] and (w.booked[op] or not units):
        return 0
    touch(w, op)
    w.sums[SETUP] += setup - w.state[op, S_SETUP]
    w.state[op, S_BEGIN], w.state[op, S_START], w.state[op, S_END] = begin, start, end
    w.state[op, S_SETUP], w.state[op, S_WANT] = setup, want
    if units and not fixed:
        book(w, op, 1)
    if end != former_end and not _order_moves(w, op, former_end):
        return -1
    return 0 if start == former_start and end == former_end else 1


@inlined
def _order_moves(w: World, op: int, former_end: int) -> bool:
    """Bring the end of an operation's order and the tardiness up to date; return False if a deadline is missed."""
    number = w.ops[op, O_ORDER]
    end = w.state[op, S_END]
    former = w.orders[number, R_END]
    if end <= former and former_end < former:
        return True
    last = end
    if end < former:
        for k in range(w.orders[number, R_OP], w.orders[number, R_OP_END]):
            last = max(last, w.state[w.order_op[k], S_END])
    if last == former:
        return True
    if w.order_stamp[number] != w.count[EVALUATION]:
        w.order_stamp[number] = w.count[EVALUATION]
        k = w.count[ORDERS_LOGGED]
        w.log_order[k, 0] = number
        w.log_order[k, 1] = former
        w.count[ORDERS_LOGGED] = k + 1
    w.orders[number, R_END] = last
    w.sums[TARDINESS] += w.orders[number, R_WEIGHT] * (max(0, last - w.orders[number, R_DUE]) - max(0, former - w.orders[number, R_DUE]))
    return True


@inlined
def _waits_hold(w: World, op: int) -> bool:
    """Hold predecessors back where a max wait is broken; return False if that can't be."""
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        if w.links[k, L_MAX] < 0:
            continue
        before = w.links[k, L_PREDECESSOR]
        least = w.state[op, S_START] - w.links[k, L_MAX]  # its end at the earliest
        if w.state[before, S_END] >= least:
            continue
        w.count[RAISED] += 1
        if w.ops[before, O_FIXED] >= 0 or w.count[RAISED] > _MAX_RAISED:
            return False
        row_at = w.state[before, S_MODE]
        back = retreat(
            w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[row_at, M_CALENDAR], least, w.modes[row_at, M_RUN]
        )
        touch(w, before)
        w.state[before, S_FLOOR] = max(w.state[before, S_START] + 1, back)
        push(w, before)
        push(w, op)
    return True


@kernel
def propagate(w: World) -> bool:
    """Redo all that waits on the heap, and what that reaches; return False, the heap empty, if a rule is broken."""
    good = True
    while good and w.count[HEAP] > 0:
        op = _pop(w)
        changed = place(w, op)
        if changed < 0:
            good = False
            break
        if w.sums[TARDINESS] > w.sums[TARDINESS_PEAK]:
            w.sums[TARDINESS_PEAK] = w.sums[TARDINESS]
            if w.sums[TARDINESS] > w.sums[TARDINESS_LIMIT]:
                good = False
                break
        good = _waits_hold(w, op)
        if changed == 0:
            continue
        mode_at = w.state[op, S_MODE]
        if w.modes[mode_at, M_UNIT] < 0:
            machine_at = w.modes[mode_at, M_MACHINE]
            if w.pos[op] + 1 < w.machines[machine_at, Q_COUNT]:
                push(w, w.seq[w.machines[machine_at, Q_FIRST] + w.pos[op] + 1])
        for k in range(w.ops[op, O_FOLLOW], w.ops[op, O_FOLLOW_END]):
            push(w, w.links[w.follow_link[k], L_FOLLOWER])
    for k in range(w.count[HEAP]):
        w.queued[w.heap[k]] = 0
    w.count[HEAP] = 0
    return good and _deadlines_hold(w)


@inlined
def _deadlines_hold(w: World) -> bool:
    for k in range(w.count[ORDERS_LOGGED]):
        order_at = w.log_order[k, 0]
        if w.orders[order_at, R_END] > w.orders[order_at, R_DEADLINE]:
            return False
    return True


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
    w.sums[_SAVED + TARDINESS] = w.sums[TARDINESS]
    w.sums[_SAVED + SETUP] = w.sums[SETUP]


@kernel
def _take_out(w: World, op: int, machine: int) -> None:
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    for k in range(first + w.pos[op], first + count - 1):
        w.seq[k] = w.seq[k + 1]
        w.pos[w.seq[k]] = k - first
    w.machines[machine, Q_COUNT] = count - 1


@kernel
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
    if w.booked[op] and (w.modes[former_at, M_UNIT] >= 0 or w.modes[former_at, M_NEED_END] > w.modes[former_at, M_NEED]):
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


@inlined
def _comes_first(w: World, a: int, b: int) -> bool:
    """Say whether a begins before b; ties by start, end and former label."""
    x, y = w.state[a], w.state[b]
    if x[S_BEGIN] != y[S_BEGIN]:
        return x[S_BEGIN] < y[S_BEGIN]
    if x[S_START] != y[S_START]:
        return x[S_START] < y[S_START]
    if x[S_END] != y[S_END]:
        return x[S_END] < y[S_END]
    return x[S_LABEL] < y[S_LABEL]


@kernel
def label_anew(w: World, missing: Indices, labels: Ints) -> None:
    """Deal out labels in the order of setup starts, as far as routes and sequences allow; scratch by operation."""
    n = len(w.ops)
    heap = w.heap
    size = 0
    for op in range(n):
        missing[op] = w.ops[op, O_LINK_END] - w.ops[op, O_LINK]
        if w.modes[w.state[op, S_MODE], M_UNIT] < 0 and w.pos[op] > 0:
            missing[op] += 1
        if missing[op] == 0:
            size = _sift_up(w, heap, size, op)
    label = -LABEL_TIE
    while size > 0:
        op = heap[0]
        size -= 1
        _sift_down(w, heap, size, heap[size])
        label = max(label + LABEL_TIE, w.state[op, S_BEGIN] * LABEL_STEP)
        labels[op] = label
        for k in range(w.ops[op, O_FOLLOW], w.ops[op, O_FOLLOW_END]):
            follower = w.links[w.follow_link[k], L_FOLLOWER]
            missing[follower] -= 1
            if missing[follower] == 0:
                size = _sift_up(w, heap, size, follower)
        mode_at = w.state[op, S_MODE]
        if w.modes[mode_at, M_UNIT] < 0 and w.pos[op] + 1 < w.machines[w.modes[mode_at, M_MACHINE], Q_COUNT]:
            follower = w.seq[w.machines[w.modes[mode_at, M_MACHINE], Q_FIRST] + w.pos[op] + 1]
            missing[follower] -= 1
            if missing[follower] == 0:
                size = _sift_up(w, heap, size, follower)
    for op in range(n):
        w.state[op, S_LABEL] = labels[op]


@kernel
def _sift_up(w: World, heap: Indices, size: int, op: int) -> int:
    k = size
    while k > 0:
        up = (k - 1) >> 1
        if not _comes_first(w, op, heap[up]):
            break
        heap[k] = heap[up]
        k = up
    heap[k] = op
    return size + 1


@kernel
def _sift_down(w: World, heap: Indices, size: int, op: int) -> None:
    k = 0
    while True:
        down = 2 * k + 1
        if down >= size:
            break
        if down + 1 < size and _comes_first(w, heap[down + 1], heap[down]):
            down += 1
        if not _comes_first(w, heap[down], op):
            break
        heap[k] = heap[down]
        k = down
    heap[k] = op
