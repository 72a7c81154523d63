"""Closed time squeezed out of the axis: minutes of the clock <-> minutes in which anything is open. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scheduler.calendar import DAY_MIN
from scheduler.stretches import Stretches

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Squeeze:
    """The open stretches of a shop, one after the other. Before minute 0 and behind the last all time counts.

    All functions take numbers or numpy arrays.
    """

    starts: Floats
    ends: Floats
    before: Floats  # open minutes before each stretch

    @classmethod
    def of(cls, starts: Ints, ends: Ints, until_min: int) -> Squeeze | None:
        """Lay out stretches that are known up to a minute; None where there is nothing to squeeze out."""
        if not len(starts) or int((ends - starts).sum()) >= until_min:
            return None
        begin, end = starts.astype(np.float64), ends.astype(np.float64)
        if end[-1] >= until_min:
            end[-1] = np.inf
        else:
            begin, end = np.append(begin, until_min), np.append(end, np.inf)
        length = np.minimum(end, until_min) - begin
        return cls(begin, end, np.concatenate(([0.0], np.cumsum(length)[:-1])))

    def pos(self, minute):  # type: ignore[no-untyped-def]
        """Return the open minutes before a minute; of closed time that at which it is squeezed."""
        k = np.searchsorted(self.starts, minute, side="right") - 1
        inside = np.maximum(k, 0)
        found = self.before[inside] + np.minimum(minute, self.ends[inside]) - self.starts[inside]
        return np.where(k >= 0, found, np.minimum(minute, 0.0))[()]

    def minute(self, pos):  # type: ignore[no-untyped-def]
        """Return the minute of the clock at a number of open minutes, always an open one from minute 0 on."""
        k = np.maximum(np.searchsorted(self.before, pos, side="right") - 1, 0)
        return np.where(pos < 0, pos, self.starts[k] + pos - self.before[k])[()]

    @property
    def gaps(self) -> tuple[Floats, Floats]:
        """Return begin and end of each piece of time that is squeezed out."""
        begin = np.concatenate(([0.0], self.ends[:-1]))
        kept = self.starts > begin
        return begin[kept], self.starts[kept]

    @property
    def day_share(self) -> float:
        """Return how much of a working day of 24 hours is left."""
        days = np.diff(self.pos(np.arange(0.0, 61.0) * DAY_MIN))
        worked = days[days > 0]
        return float(np.median(worked)) / DAY_MIN if len(worked) else 1.0


def squeeze_of(stretches: Stretches, calendars: Ints) -> Squeeze | None:
    """Squeeze out the time in which all of some calendars are closed; None where there is none."""
    return Squeeze.of(*stretches.merged(calendars), stretches.until_min)
