"""Find the minutes in which more is used than there is, by a sweep over starts and ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from scheduler.schedule import Minutes


@dataclass(frozen=True, slots=True, eq=False)
class Overload:
    """The first minute of a stretch of overload: whose, how much is used then, and by which pieces."""

    owner: int
    minute: int
    amount: int
    pieces: Minutes  # indices into what was swept


def overloads(
    owner: Minutes, starts: Minutes, ends: Minutes, amounts: Minutes, limit_of: Minutes
) -> Iterator[Overload]:
    """Sweep [start, end) pieces of each owner; yield where the sum of their amounts first exceeds its limit.

    All arguments but `limit_of`, shape (owners,), are of shape (pieces,). Empty pieces use nothing.
    """
    real = ends > starts
    owners = np.concatenate([owner[real], owner[real]])
    times = np.concatenate([starts[real], ends[real]])
    changes = np.concatenate([amounts[real], -amounts[real]])
    order = np.lexsort((changes, times, owners))  # at one minute what ends comes before what starts
    used = np.cumsum(changes[order])  # each owner's changes sum to 0, so no owner sees another's
    over = used > limit_of[owners[order]]
    begins = over & ~np.concatenate([[False], over[:-1]])
    for k in np.flatnonzero(begins):
        who, minute = int(owners[order[k]]), int(times[order[k]])
        pieces = np.flatnonzero((owner == who) & (starts <= minute) & (minute < ends)).astype(np.int64)
        yield Overload(who, minute, int(amounts[pieces].sum()), pieces)
