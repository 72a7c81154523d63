"""Working time: the only place where datetime meets the plan's integer minutes.

A calendar is a growing list of open stretches. All minutes are counted from plan start; minute `t`
stands for the clock interval [t, t + 1).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
import numpy.typing as npt

DAY_MIN = 24 * 60
WEEK_MIN = 7 * DAY_MIN
FAR_MIN = 100 * 366 * DAY_MIN
"""The end of time: what would lie behind it never happens. Fits 32 bits."""
_FIRST_SPAN_MIN = 26 * WEEK_MIN


@dataclass(frozen=True, slots=True)
class Clock:
    """Turn wall-clock times into minutes since plan start and back."""

    plan_start: datetime

    def minute(self, when: datetime) -> int:
        """Return the nearest whole minute (Excel keeps times as fractions that miss by microseconds)."""
        return round((when - self.plan_start).total_seconds() / 60)

    def at(self, minute: int) -> datetime:
        """Return the wall-clock time of a minute."""
        return self.plan_start + timedelta(minutes=int(minute))


@dataclass(frozen=True, slots=True)
class Shift:
    """Working hours that begin on one weekday; `end_min` past 1440 runs into the next day."""

    weekday: int  # 0 is Monday
    start_min: int  # minutes after midnight
    end_min: int  # minutes after the same midnight
    valid_from: date | None = None  # first day on which it may start
    valid_to: date | None = None  # last day on which it may start


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of clock time [start_min, end_min), minutes since plan start."""

    start_min: int
    end_min: int
    reason: str = ""


class Calendar:
    """Open minutes of a machine, a pool, or of all that one operation needs together.

    Stretches are made as far ahead as anyone asks, up to `FAR_MIN`; they never touch or overlap.
    A time that never comes is returned as `FAR_MIN`. Compared by identity: build each once.
    """

    __slots__ = ("_before", "_closed", "_ends", "_overtime", "_parts", "_plan_start", "_shifts", "_starts", "_until",
                 "name")

    def __init__(
        self,
        plan_start: datetime,
        shifts: Iterable[Shift] | None = None,
        closed: Iterable[Span] = (),
        overtime: Iterable[Span] = (),
        name: str = "",
        parts: tuple[Calendar, ...] = (),
    ) -> None:
        """Describe it; `shifts=None` is open day and night, `parts` are calendars that must be open together."""
        self.name = name
        self._plan_start = plan_start
        self._shifts = None if shifts is None else tuple(shifts)
        self._closed = tuple(closed)
        self._overtime = tuple(overtime)
        self._parts = parts
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._before: list[int] = []  # open minutes before each stretch
        self._until = 0
        self._grow(_FIRST_SPAN_MIN)

    def arguments(self) -> dict[str, object]:
        """Return what the calendar was made from, by the names of the constructor."""
        return {
            "plan_start": self._plan_start, "shifts": self._shifts, "closed": self._closed,
            "overtime": self._overtime, "name": self.name, "parts": self._parts,
        }  # fmt: skip

    @property
    def always_open(self) -> bool:
        """Say whether no minute is ever closed."""
        if self._parts:
            return all(part.always_open for part in self._parts)
        return self._shifts is None and not self._closed

    @property
    def closed(self) -> tuple[Span, ...]:
        """The stretches that exceptions take away, with their reasons."""
        return self._closed + tuple(span for part in self._parts for span in part.closed)

    def worked(self, t: int) -> int:
        """Count the open minutes in [0, t)."""
        if t > self._until:
            self._grow(t)
        k = bisect_right(self._starts, t) - 1
        if k < 0:
            return 0
        return self._before[k] + min(t, self._ends[k]) - self._starts[k]

    def worked_at(self, times: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Count the open minutes before each of many times, as `worked` does for one."""
        if len(times) and int(times.max()) > self._until:
            self._grow(int(times.max()))
        if not self._starts:
            return np.zeros(len(times), dtype=np.int64)
        starts, ends, before = (np.array(column, dtype=np.int64) for column in (self._starts, self._ends, self._before))
        k = np.searchsorted(starts, times, side="right") - 1
        j = np.maximum(k, 0)
        return np.where(k < 0, 0, before[j] + np.minimum(times, ends[j]) - starts[j]).astype(np.int64)

    def open_between(self, a: int, b: int) -> int:
        """Count the open minutes in [a, b)."""
        return self.worked(b) - self.worked(a)

    def next_open(self, t: int) -> int:
        """Return the first open minute at or after t, or FAR_MIN."""
        while True:
            k = bisect_right(self._ends, t)
            if k < len(self._starts):
                return max(t, self._starts[k])
            if not self._grow_more():
                return FAR_MIN

    def advance(self, t: int, work_min: int) -> int:
        """Return the time at which `work_min` open minutes after t are worked off (t itself for none), or FAR_MIN."""
        if work_min <= 0:
            return t
        goal = self.worked(t) + work_min
        while True:
            k = bisect_left(self._before, goal) - 1  # the last stretch that begins with less than goal worked
            if k >= 0:
                end = self._starts[k] + goal - self._before[k]
                if end <= self._ends[k]:
                    return end
            if not self._grow_more():
                return FAR_MIN

    def work(self, t: int, work_min: int) -> tuple[int, int]:
        """Return the first open minute at or after t and when `work_min` open minutes are worked off from there.

        The same as `next_open` and then `advance`, at half the price; FAR_MIN where there is no such time.
        """
        ends = self._ends
        k = bisect_right(ends, t)
        if k == len(ends):
            begin = self.next_open(t)
            return begin, self.advance(begin, work_min) if begin < FAR_MIN else FAR_MIN
        opens = self._starts[k]
        begin = t if t > opens else opens
        end = begin + work_min
        return begin, end if end <= ends[k] else self.advance(begin, work_min)

    def retreat(self, t: int, work_min: int) -> int:
        """Return the latest s <= t with `work_min` open minutes in [s, t), or -1 if plan start cuts it off."""
        if work_min <= 0:
            return t
        goal = self.worked(t) - work_min
        if goal < 0:
            return -1
        k = bisect_right(self._before, goal) - 1
        return self._starts[k] + goal - self._before[k]

    def stretch_at(self, t: int) -> tuple[int, int]:
        """Return the open stretch that holds t, or the next one after it; (FAR_MIN, FAR_MIN) if none."""
        while True:
            k = bisect_right(self._ends, t)
            cut = k == len(self._starts) or self._ends[k] == self._until  # it may go on behind what is made so far
            if not (cut and self._grow_more()):
                return (self._starts[k], self._ends[k]) if k < len(self._starts) else (FAR_MIN, FAR_MIN)

    def stretches(self, a: int, b: int) -> list[tuple[int, int]]:
        """List the open stretches inside [a, b), cut to it."""
        if b > self._until:
            self._grow(b)
        found = []
        k = bisect_right(self._ends, a)
        while k < len(self._starts) and self._starts[k] < b:
            found.append((max(a, self._starts[k]), min(b, self._ends[k])))
            k += 1
        return found

    def longest_stretch(self, within_min: int = 10 * 366 * DAY_MIN) -> int:
        """Return the length of the longest open stretch in the coming ten years."""
        return max((end - start for start, end in self.stretches(0, within_min)), default=0)

    def _grow_more(self) -> bool:
        if self._until >= FAR_MIN:
            return False
        self._grow(self._until + 1)
        return True

    def _grow(self, until: int) -> None:
        """Make stretches to at least `until`, and to at least four times what there was."""
        until = min(FAR_MIN, max(until, 4 * self._until, _FIRST_SPAN_MIN))
        if until <= self._until:
            return
        if self.always_open:
            until = FAR_MIN
            open_spans = [(0, FAR_MIN)]
        elif self._parts:
            open_spans = self._parts[0].stretches(0, until)
            for part in self._parts[1:]:
                open_spans = _intersection(open_spans, part.stretches(0, until))
        else:
            base = [(0, until)] if self._shifts is None else self._shift_spans(until)
            extra = [(span.start_min, span.end_min) for span in self._overtime]
            shut = [(span.start_min, span.end_min) for span in self._closed]
            open_spans = _difference(_union(base + extra), _union(shut))
        self._starts, self._ends, self._before = [], [], []
        total = 0
        for start, end in open_spans:
            start, end = max(0, start), min(until, end)
            if end <= start:
                continue
            self._starts.append(start)
            self._ends.append(end)
            self._before.append(total)
            total += end - start
        self._until = until

    def _shift_spans(self, until: int) -> list[tuple[int, int]]:
        spans = []
        midnight = datetime.combine(self._plan_start.date(), datetime.min.time())
        offset = round((midnight - self._plan_start).total_seconds() / 60)
        by_weekday: dict[int, list[Shift]] = {}
        for shift in self._shifts or ():
            by_weekday.setdefault(shift.weekday, []).append(shift)
        for day_no in range(-2, until // DAY_MIN + 2):
            shifts = by_weekday.get((midnight.weekday() + day_no) % 7)
            if not shifts:
                continue
            day = midnight.date() + timedelta(days=day_no)
            begin = offset + day_no * DAY_MIN
            for shift in shifts:
                if shift.valid_from is not None and day < shift.valid_from:
                    continue
                if shift.valid_to is not None and day > shift.valid_to:
                    continue
                spans.append((begin + shift.start_min, begin + shift.end_min))
        return spans


def intersect(calendars: Iterable[Calendar], plan_start: datetime) -> Calendar:
    """Return the calendar of the minutes in which all are open; one that adds nothing is left out."""
    parts = tuple(dict.fromkeys(c for c in calendars if not c.always_open))
    if not parts:
        return Calendar(plan_start)
    if len(parts) == 1:
        return parts[0]
    return Calendar(plan_start, parts=parts, name=" + ".join(part.name for part in parts if part.name))


def _union(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(span for span in spans if span[1] > span[0]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _difference(spans: list[tuple[int, int]], holes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    left: list[tuple[int, int]] = []
    h = 0
    for start, end in spans:
        while h < len(holes) and holes[h][1] <= start:
            h += 1
        k = h
        while k < len(holes) and holes[k][0] < end:
            if holes[k][0] > start:
                left.append((start, holes[k][0]))
            start = max(start, holes[k][1])
            k += 1
        if start < end:
            left.append((start, end))
    return left


def _intersection(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> list[tuple[int, int]]:
    both: list[tuple[int, int]] = []
    i = j = 0
    while i < len(a) and j < len(b):
        start, end = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if start < end:
            both.append((start, end))
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return both
