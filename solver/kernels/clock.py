"""Working time in kernels: the meaning of scheduler.calendar and of timetable.fit, over arrays.

`start`, `end` are the stretches of all calendars, `bucket` their index by time; see `Layout`.
"""

from __future__ import annotations

from scheduler.calendar import FAR_MIN
from solver.kernels.instance import BUCKET_BITS, Ints
from solver.kernels.jit import inlined, inner, kernel


@inlined
def stretch_at(end: Ints, bucket: Ints, calendar: int, t: int) -> int:
    """Return the first stretch that ends after t < FAR_MIN."""
    b = t >> BUCKET_BITS
    last = bucket.shape[1] - 1
    if b > last:
        b = last
    k = bucket[calendar, b]
    while end[k] <= t:
        k += 1
    return k


@inlined
def work_off(start: Ints, end: Ints, k: int, t: int, work: int) -> int:
    """Return when `work` minutes are worked off from t, inside stretch k, on; FAR_MIN behind the horizon."""
    room = end[k] - t
    while work > room:
        work -= room
        k += 1
        t = start[k]
        if t >= FAR_MIN:
            return FAR_MIN
        room = end[k] - t
    return t + work


@inner
def advance(start: Ints, end: Ints, bucket: Ints, calendar: int, t: int, work: int) -> int:
    """Return when `work` open minutes after t are worked off, t itself for none."""
    if work <= 0 or t >= FAR_MIN:
        return t
    k = stretch_at(end, bucket, calendar, t)
    if t < start[k]:
        t = start[k]
        if t >= FAR_MIN:
            return FAR_MIN
    return work_off(start, end, k, t, work)


@inner
def retreat(start: Ints, end: Ints, bucket: Ints, pointer: Ints, calendar: int, t: int, work: int) -> int:
    """Return the latest s <= t with `work` open minutes in [s, t), or -1 if plan start cuts it off."""
    if work <= 0:
        return t
    first = pointer[calendar]
    k = stretch_at(end, bucket, calendar, t) if t < FAR_MIN else pointer[calendar + 1] - 1
    if start[k] >= t:
        k -= 1
    while k >= first:
        upper = end[k] if end[k] < t else t
        room = upper - start[k]
        if work <= room:
            return upper - work
        work -= room
        k -= 1
    return -1


@kernel
def fit(
    start: Ints, end: Ints, bucket: Ints, pointer: Ints, calendar: int,
    free_from: int, ready: int, setup: int, run: int, pauses: int,
) -> tuple[int, int, int]:  # fmt: skip
    """Return the earliest (setup start, start, end) by the calendar, as timetable.fit does; FAR_MIN if none."""
    if free_from >= FAR_MIN or ready >= FAR_MIN:
        return FAR_MIN, FAR_MIN, FAR_MIN
    if pauses == 0 and setup + run > 0:
        t = free_from if free_from > ready - setup else ready - setup
        need = setup + run
        k = stretch_at(end, bucket, calendar, t)
        while True:
            if t < start[k]:
                t = start[k]
            if t >= FAR_MIN:
                return FAR_MIN, FAR_MIN, FAR_MIN
            if t + need <= end[k]:
                return t, t + setup, t + need
            k += 1
    if setup == 0:
        t = free_from if free_from > ready else ready
        if run <= 0:
            return t, t, t
        k = stretch_at(end, bucket, calendar, t)
        if t < start[k]:
            t = start[k]
            if t >= FAR_MIN:
                return FAR_MIN, FAR_MIN, FAR_MIN
        return t, t, work_off(start, end, k, t, run)
    k = stretch_at(end, bucket, calendar, free_from)
    begin = free_from if free_from > start[k] else start[k]
    if begin >= FAR_MIN:
        return FAR_MIN, FAR_MIN, FAR_MIN
    t = work_off(start, end, k, begin, setup)
    if t >= FAR_MIN:
        return FAR_MIN, FAR_MIN, FAR_MIN
    if run > 0:
        k = stretch_at(end, bucket, calendar, t)
        if t < start[k]:
            t = start[k]
    if t < ready:
        # A run of no length begins where its setup ends, any other in an open minute.
        t = ready if run > 0 else ready - 1
        k = stretch_at(end, bucket, calendar, t)
        if t < start[k]:
            t = start[k]
        if run <= 0:
            t += 1
        if t < FAR_MIN:
            begin = retreat(start, end, bucket, pointer, calendar, t, setup)
    if t >= FAR_MIN:
        return FAR_MIN, FAR_MIN, FAR_MIN
    return begin, t, advance(start, end, bucket, calendar, t, run)
