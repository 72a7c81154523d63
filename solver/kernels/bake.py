# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""Redoing a batch of an oven: all of it at the earliest time that every operation in it allows."""

from __future__ import annotations

from scheduler.calendar import FAR_MIN
from solver.kernels.batches import end_of, first_of, run_of
from solver.kernels.clock import advance, fit, retreat
from solver.kernels.heap import push, touch
from solver.kernels.jit import inner
from solver.kernels.routes import end_bound, order_moves, ready_at, waits_hold
from solver.kernels.units import blocked, book, free_after, lift, release
from solver.kernels.world import (
    B_BEGIN, B_END, B_START, B_WANT, HORIZON, L_FOLLOWER, M_CALENDAR, M_MACHINE, M_NEED, M_NEED_END, M_PAUSES, M_SETUP,
    NOBODY, O_FIXED, O_FOLLOW, O_FOLLOW_END, O_LATEST, O_STARTED, Q_COUNT, Q_FIRST, SETUP, S_BEGIN, S_END, S_MODE,
    S_SETUP, S_START, S_WANT, World,
)  # fmt: skip

_MAX_TRIES = 2_000


@inner
def _together(w: World, first: int, last: int, free_from: int, ready: int, run: int) -> tuple[int, int]:
    """Return the earliest (start, end) of a batch from `ready` on by the calendars alone; FAR_MIN if there is none.

    Writes B_BEGIN. What has started goes on from plan start, open or not.
    """
    for _ in range(_MAX_TRIES):
        start, least, most = ready, FAR_MIN, 0
        for k in range(first, last):
            op = w.seq[k]
            mode = w.state[op, S_MODE]
            if w.ops[op, O_STARTED]:
                w.baked[op, B_BEGIN] = 0
                end = advance(w.calendar_start, w.calendar_end, w.calendar_bucket, w.modes[mode, M_CALENDAR], 0, run)
            else:
                w.baked[op, B_BEGIN], begun, end = fit(
                    w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[mode, M_CALENDAR],
                    free_from, ready, w.modes[mode, M_SETUP], run, w.modes[mode, M_PAUSES],
                )  # fmt: skip
                start = max(start, begun)
            least, most = min(least, end), max(most, end)
        if most > w.count[HORIZON]:
            break
        if start == ready and least == most:
            return start, most
        ready = start if start > ready else ready + 1
    return FAR_MIN, FAR_MIN


@inner
def _claim(w: World, first: int, last: int, start: int, end: int, run: int) -> int:
    """Book the pools of a batch; return -1, or, with nothing booked, the next start that is worth a try."""
    for k in range(first, last):
        op = w.seq[k]
        mode, begin = w.state[op, S_MODE], w.baked[op, B_BEGIN]
        w.state[op, S_BEGIN], w.state[op, S_START], w.state[op, S_END] = begin, start, end
        w.state[op, S_WANT] = w.baked[op, B_WANT]
        while True:
            unit, t = blocked(w, mode, begin, end)
            if unit < 0:
                break
            if lift(w, op, unit, t) > 0:
                continue
            for j in range(first, k):
                book(w, w.seq[j], -1)
            _, later, _ = fit(
                w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, w.modes[mode, M_CALENDAR],
                max(t + 1, free_after(w, mode, unit, t)), start, w.modes[mode, M_SETUP], run, w.modes[mode, M_PAUSES],
            )  # fmt: skip
            return max(start + 1, later)
        book(w, op, 1)
    return -1


@inner
def _same(w: World, first: int, last: int, start: int, end: int) -> bool:
    """Say whether a batch that waits for no pool keeps its place."""
    for k in range(first, last):
        op = w.seq[k]
        begin = w.baked[op, B_BEGIN]
        if w.state[op, S_BEGIN] != begin or w.state[op, S_WANT] != begin or not w.booked[op]:
            return False
        if w.state[op, S_START] != start or w.state[op, S_END] != end:
            return False
    return True


@inner
def _find(w: World, first: int, last: int, free_from: int, ready: int, fixed: int) -> tuple[int, int]:
    """Find the place of a batch and book it; return (start, end), -1 for the start if it stays, FAR_MIN for nowhere."""
    run, bound, pooled = run_of(w, w.seq[first]), 0, False
    for k in range(first, last):
        op = w.seq[k]
        mode = w.state[op, S_MODE]
        if not w.ops[op, O_STARTED]:
            bound = max(bound, end_bound(w, op))
        pooled = pooled or w.modes[mode, M_NEED_END] > w.modes[mode, M_NEED]
    wanted = False
    for _ in range(_MAX_TRIES):
        start, end = _together(w, first, last, free_from, ready, run)
        if end >= FAR_MIN or (fixed >= 0 and (start != fixed or end < bound)):
            break
        if end < bound:  # too early for what still comes in: begin later
            calendar = w.modes[w.state[w.seq[first], S_MODE], M_CALENDAR]
            back = retreat(w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr, calendar, bound, run)
            ready = max(start + 1, back)
            continue
        if not wanted:
            if _same(w, first, last, start, end):
                return -1, end
            for k in range(first, last):
                op = w.seq[k]
                touch(w, op)
                if w.booked[op] and pooled:
                    release(w, op)
                w.baked[op, B_START], w.baked[op, B_END] = w.state[op, S_START], w.state[op, S_END]
                w.baked[op, B_WANT] = w.baked[op, B_BEGIN]
            wanted = True
        ready = _claim(w, first, last, start, end, run)
        if ready < 0:
            return start, end
    return FAR_MIN, FAR_MIN


@inner
def bake(w: World, op: int) -> bool:
    """Redo the batch of an operation and put what it reaches on the heap; return False if it has no place."""
    first, last = first_of(w, op), end_of(w, op)
    machine = w.modes[w.state[op, S_MODE], M_MACHINE]
    line = w.machines[machine, Q_FIRST]
    free_from, ready, fixed = 0, 0, NOBODY
    if first > line:
        free_from = w.state[w.seq[first - 1], S_END]
    for k in range(first, last):
        fixed = max(fixed, w.ops[w.seq[k], O_FIXED])
        if not w.ops[w.seq[k], O_STARTED]:
            ready = max(ready, ready_at(w, w.seq[k]))
    if fixed >= 0 and (ready > fixed or (fixed == 0 and free_from > 0)):
        return False
    start, end = _find(w, first, last, free_from, max(ready, fixed), fixed)
    if start >= FAR_MIN:
        return False
    moved = False
    for k in range(first, last):
        op = w.seq[k]
        if start >= 0:
            if start > w.ops[op, O_LATEST] and not w.ops[op, O_STARTED]:
                return False
            setup = w.modes[w.state[op, S_MODE], M_SETUP]
            w.sums[SETUP] += setup - w.state[op, S_SETUP]
            w.state[op, S_SETUP] = setup
            former = w.baked[op, B_END]
            if end != former:
                order_moves(w, op, former)
                moved = True
            if end != former or start != w.baked[op, B_START]:
                for j in range(w.ops[op, O_FOLLOW], w.ops[op, O_FOLLOW_END]):
                    push(w, w.links[w.follow_link[j], L_FOLLOWER])
        if not waits_hold(w, op):
            return False
    if moved and last < line + w.machines[machine, Q_COUNT]:
        push(w, w.seq[last])
    return True
