"""The open time of many calendars as sorted columns, so that a hundred thousand operations ask at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, Calendar

Ints = npt.NDArray[np.int64]
_KEY = 2 * FAR_MIN  # wider than any time: (calendar, minute) in one sortable number


def ranges(low: Ints, high: Ints) -> Ints:
    """Return low[0]..high[0], low[1]..high[1], ... in one array."""
    count = high - low
    shift = np.repeat(low - np.concatenate(([0], np.cumsum(count)[:-1])), count)
    return np.arange(int(count.sum())) + shift


class Stretches:
    """The open stretches of many calendars in one sorted column, so that a thousand bars ask at once."""

    def __init__(self, calendars: list[Calendar], until_min: int) -> None:
        """Lay out the stretches of [0, until_min) of each calendar."""
        self.until_min = until_min
        spans = [calendar.stretches(0, until_min) for calendar in calendars]
        count = sum(map(len, spans))
        flat = np.fromiter((t for found in spans for span in found for t in span), dtype=np.int64, count=2 * count)
        self.starts, self.ends = flat[0::2].copy(), flat[1::2].copy()
        self.calendar = np.repeat(np.arange(len(calendars)), [len(found) for found in spans])
        self.first = np.searchsorted(self.calendar, np.arange(len(calendars) + 1))
        length = self.ends - self.starts
        total = np.concatenate(([0], np.cumsum(length)))
        self._before = total[:-1] - total[self.first[self.calendar]]
        self._start_key = self.calendar * _KEY + self.starts
        self._end_key = self.calendar * _KEY + self.ends
        self._before_key = self.calendar * _KEY + self._before

    def worked(self, calendar: Ints, minute: Ints) -> Ints:
        """Count the open minutes of [0, minute) in the calendar of each."""
        if not len(self.starts):
            return np.zeros(len(minute), dtype=np.int64)
        k = np.searchsorted(self._start_key, calendar * _KEY + minute, side="right") - 1
        found = self._before[k] + np.minimum(minute, self.ends[k]) - self.starts[k]
        return np.where(k >= self.first[calendar], found, 0)

    def between(self, calendar: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints]:
        """Return the range of stretches that touch [start, end) in the calendar of each."""
        low = np.searchsorted(self._end_key, calendar * _KEY + start, side="right")
        high = np.searchsorted(self._start_key, calendar * _KEY + end, side="left")
        return low, np.maximum(low, high)

    def closed(self, calendar: int, from_min: int, to_min: int) -> tuple[Ints, Ints]:
        """Return starts and ends of the closed time of one calendar inside [from_min, to_min)."""
        low, high = self.first[calendar], self.first[calendar + 1]
        starts, ends = self.starts[low:high], self.ends[low:high]
        a = np.searchsorted(ends, from_min, side="right")
        b = np.searchsorted(starts, to_min, side="left")
        opens = np.minimum(np.concatenate((starts[a:b], [to_min])), to_min)
        closes = np.maximum(np.concatenate(([from_min], ends[a:b])), from_min)
        wanted = opens > closes
        return closes[wanted], opens[wanted]

    def start_at(self, calendar: Ints, worked: Ints) -> Ints:
        """Return the latest minute before which so many open minutes of [0, ...) lie in the calendar of each.

        The inverse of `worked`: the beginning of the open minute with that number. More than the calendar has
        within `until_min` goes on behind it as if it were open.
        """
        low, high = self.first[calendar], self.first[calendar + 1]
        if not len(self.starts):
            return worked + self.until_min
        k = np.searchsorted(self._before_key, calendar * _KEY + worked, side="right") - 1
        k = np.clip(k, low, np.maximum(high - 1, low))
        k = np.minimum(k, len(self.starts) - 1)
        found = self.starts[k] + worked - self._before[k]
        behind = found - self.ends[k]
        found = np.where(behind >= 0, np.maximum(self.until_min, self.ends[k]) + behind, found)
        return np.asarray(np.where(high > low, found, self.until_min + worked), dtype=np.int64)

    def since_opening(self, calendar: Ints, worked: Ints) -> Ints:
        """Return how many open minutes lie, without a break, before the end of so much work in the calendar of each."""
        at = np.searchsorted(self._before_key, calendar * _KEY + np.maximum(worked - 1, 0), side="right") - 1
        at = np.clip(at, self.first[calendar], np.maximum(self.first[calendar + 1] - 1, self.first[calendar]))
        return np.asarray(np.maximum(1, worked - self._before[np.minimum(at, len(self.starts) - 1)]), dtype=np.int64)

    def merged(self, calendars: Ints) -> tuple[Ints, Ints]:
        """Return starts and ends of the time in which at least one of some calendars is open."""
        own = [np.arange(self.first[k], self.first[k + 1]) for k in np.unique(calendars).tolist()]
        piece = np.concatenate(own) if own else np.zeros(0, dtype=np.int64)
        piece = piece[np.argsort(self.starts[piece], kind="stable")]
        starts, reach = self.starts[piece], np.maximum.accumulate(self.ends[piece])
        begins = np.ones(len(piece), dtype=np.bool_)
        begins[1:] = starts[1:] > reach[:-1]
        first = np.flatnonzero(begins)
        last = np.append(first[1:], len(piece)) - 1
        return starts[first], reach[last]
