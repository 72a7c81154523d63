# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""What operations hold of pools, and of machines that work on several at once, minute by minute."""

from __future__ import annotations

import numpy as np

from scheduler.calendar import FAR_MIN
from solver.kernels.clock import stretch_at
from solver.kernels.heap import push, touch
from solver.kernels.jit import inlined, inner
from solver.kernels.world import (
    M_CALENDAR, M_NEED, M_NEED_END, M_UNIT, O_FIXED, S_BEGIN, S_END, S_LABEL, S_MODE, S_WANT, World,
)  # fmt: skip

_FEW = 64
"""Up to so many users of a unit are all looked at; of more, those near in time by their last known starts.
One that is overlooked costs a better plan at most, never a wrong one: what it holds stays held."""
_REACH_MIN = 5 * 24 * 60
_DRIFT_MIN = 24 * 60


@inner
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


@inner
def blocked(w: World, mode: int, begin: int, end: int) -> tuple[int, int]:
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


@inner
def free_after(w: World, mode: int, unit: int, t: int) -> int:
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


@inlined
def _first_user(w: World, unit: int, t: int) -> int:
    """Return the place in the unit's list from which users may still be at work at minute t or later."""
    low, high = w.unit_ptr[unit], w.unit_ptr[unit + 1]
    if high - low <= _FEW:
        return low
    t -= _REACH_MIN
    while low < high:
        middle = (low + high) >> 1
        if w.unit_key[middle] < t:
            low = middle + 1
        else:
            high = middle
    return low


@inner
def lift(w: World, op: int, unit: int, t: int) -> int:
    """Take operations that come later by label off a unit at minute t, to be redone; return how many."""
    lifted = 0
    label = w.state[op, S_LABEL]
    few = w.unit_ptr[unit + 1] - w.unit_ptr[unit] <= _FEW
    for k in range(_first_user(w, unit, t), w.unit_ptr[unit + 1]):
        if not few and w.unit_key[k] > t + _DRIFT_MIN:
            break
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


@inner
def release(w: World, op: int) -> None:
    """Give back what an operation holds, and let those that waited for it be redone."""
    begin, end, label = w.state[op, S_BEGIN], w.state[op, S_END], w.state[op, S_LABEL]
    mode_at = w.state[op, S_MODE]
    book(w, op, -1)
    for k in range(-1, w.modes[mode_at, M_NEED_END] - w.modes[mode_at, M_NEED]):
        unit = w.modes[mode_at, M_UNIT] if k < 0 else w.need_unit[w.modes[mode_at, M_NEED] + k]
        if unit < 0 or w.unit_delayed[unit] <= 0:
            continue
        few = w.unit_ptr[unit + 1] - w.unit_ptr[unit] <= _FEW
        for j in range(_first_user(w, unit, begin + _REACH_MIN - _DRIFT_MIN), w.unit_ptr[unit + 1]):
            if not few and w.unit_key[j] > end + _REACH_MIN:
                break
            other = w.unit_op[j]
            if w.booked[other] and w.state[other, S_WANT] < w.state[other, S_BEGIN] and w.state[other, S_LABEL] > label:  # noqa: SIM102
                if w.state[other, S_WANT] < end and w.state[other, S_BEGIN] > begin and _uses(w, other, unit):
                    push(w, other)
