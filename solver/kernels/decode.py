# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""The decoder: from machine sequences and chosen modes to exact times, redoing only what a change reaches.

The meaning is solver.timetable's in append mode: every operation at the earliest time after the one before it
on its machine that release, predecessors, calendars, pools and waits allow. Operations are redone in the
order of their labels (a topological order of routes and sequences), so each once; of two that want the
same pool the lower label goes first. An evaluation is logged and can be rolled back.
"""

from __future__ import annotations

from scheduler.calendar import FAR_MIN
from solver.kernels.bake import bake
from solver.kernels.clock import fit, retreat
from solver.kernels.heap import pop, push, touch
from solver.kernels.jit import inlined, kernel
from solver.kernels.routes import end_bound, order_moves, ready_at, waits_hold
from solver.kernels.units import blocked, book, free_after, lift, release
from solver.kernels.world import (
    END_LIMIT, HEAP, HORIZON, L_FOLLOWER, M_BATCH, M_CALENDAR, M_FAMILY, M_MACHINE, M_NEED, M_NEED_END, M_NO_SETUP,
    M_PAUSES, M_RUN, M_SETUP, M_TABLE, M_UNIT, ORDERS_LOGGED, O_FIXED, O_FOLLOW, O_FOLLOW_END, O_LATEST, O_STARTED,
    Q_COUNT, Q_FAMILY, Q_FIRST, R_DEADLINE, R_END, SETUP, S_BEGIN, S_END, S_MODE, S_SETUP, S_START, S_WANT, TARDINESS,
    TARDINESS_LIMIT, TARDINESS_PEAK, World,
)  # fmt: skip

_MAX_TRIES = 2_000


@inlined
def _slot(
    w: World, op: int, before: int, free_from: int, ready: int, setup: int
) -> tuple[int, int, int, int]:
    """Return (setup start by the calendar alone, setup start, start, end); FAR_MIN for the last if there is none."""
    mode = w.state[op, S_MODE]
    units = w.modes[mode, M_UNIT] >= 0 or w.modes[mode, M_NEED_END] > w.modes[mode, M_NEED]
    bound = end_bound(w, op)
    want = -1
    for _ in range(_MAX_TRIES):
        begin, start, end = fit(
            w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[mode, M_CALENDAR],
            free_from, ready, setup, w.modes[mode, M_RUN], w.modes[mode, M_PAUSES],
        )  # fmt: skip
        if end > w.count[HORIZON]:
            break
        if before > op and begin == end and w.state[before, S_BEGIN] == begin and w.state[before, S_END] == end:
            # Work of no length at the same minute would be read in the other order: one minute later it is not.
            free_from = begin + 1
            continue
        if want < 0:
            want = begin
        if units:
            unit, t = blocked(w, mode, begin, end)
            if unit >= 0:
                if lift(w, op, unit, t) == 0:
                    free_from = max(free_from, free_after(w, mode, unit, t))
                continue
        if end >= bound:
            return want, begin, start, end
        # Ends too early for what still comes in: begin later.
        back = retreat(
            w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr,
            w.modes[mode, M_CALENDAR], bound, w.modes[mode, M_RUN],
        )  # fmt: skip
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
    keeps = begin >= free_from and (w.ops[op, O_STARTED] or (ready <= start and end_bound(w, op) <= end))
    if units and begin != w.state[op, S_BEGIN]:
        keeps = False  # its pools are booked for the setup that it has
    unbroken = end - begin == setup + w.modes[row_at, M_RUN]
    if not w.modes[row_at, M_NO_SETUP] and not w.modes[row_at, M_PAUSES] and not unbroken:
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
    return same and end >= end_bound(w, op) and start <= w.ops[op, O_LATEST]


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
    ready = ready_at(w, op)
    fixed = w.ops[op, O_FIXED] >= 0
    units = w.modes[row_at, M_UNIT] >= 0 or w.modes[row_at, M_NEED_END] > w.modes[row_at, M_NEED]
    former_begin, former_end, former_start = w.state[op, S_BEGIN], w.state[op, S_END], w.state[op, S_START]
    if fixed:
        want, begin, start, end = _fixed_slot(w, op, free_from, ready, setup)
        if before >= 0 and (w.ops[op, O_STARTED] or (begin == end and w.state[before, S_BEGIN] == end and before > op)):
            return -1  # what has started is before all else, even before work of no length
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
    if end != former_end:
        order_moves(w, op, former_end)
    return 0 if start == former_start and end == former_end else 1


@kernel
def propagate(w: World) -> bool:
    """Redo all that waits on the heap, and what that reaches; return False, the heap empty, if a rule is broken."""
    good = True
    while good and w.count[HEAP] > 0:
        op = pop(w)
        baking = w.modes[w.state[op, S_MODE], M_BATCH] >= 0
        changed = (0 if bake(w, op) else -1) if baking else place(w, op)
        if changed < 0 or w.state[op, S_END] > w.sums[END_LIMIT]:
            good = False
            break
        if w.sums[TARDINESS] > w.sums[TARDINESS_PEAK]:
            w.sums[TARDINESS_PEAK] = w.sums[TARDINESS]
            if w.sums[TARDINESS] > w.sums[TARDINESS_LIMIT]:
                good = False
                break
        if baking:
            continue  # what it reaches is on the heap
        good = waits_hold(w, op)
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
