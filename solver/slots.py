"""Slots: when an operation is set up, starts and ends, by its calendar alone; and what a timetable keeps of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from scheduler.calendar import FAR_MIN, Calendar
from scheduler.problem import Mode

Slot = tuple[int, int, int]
"""(setup_start, start, end), minutes since plan start."""
NOWHERE: Slot = (FAR_MIN, FAR_MIN, FAR_MIN)
MAX_TRIES = 100_000
"""How often a search for a slot jumps over what is in its way; each jump goes forward in time."""


class Unplaceable(Exception):
    """No place exists for an operation, however late; `operation` is its index."""

    def __init__(self, operation: int) -> None:
        super().__init__(operation)
        self.operation = operation


@dataclass(slots=True)
class Block:
    """One operation on a machine, with what its neighbours need to know."""

    op: int
    setup_start: int
    start: int
    end: int
    mode: Mode
    fixed: bool = False  # not ours to move
    short: bool = False  # fixed, and its setup fits only if something else comes between

    def key(self) -> tuple[int, int, int, int]:
        """Return the order of work on a machine, as the setup rule reads it."""
        return self.setup_start, self.start, self.end, self.op


class Found(NamedTuple):
    """A place for an operation: the mode, the slot, and how to put it there."""

    mode: Mode
    slot: Slot
    position: int = -1  # on a line: before this block; in an oven: before, or into, this batch
    joins: bool = False  # in an oven: into the batch
    pushed_setup: int = -1  # on a line: the new setup start of the block behind; -1 where there is none


def fit(calendar: Calendar, free_from: int, ready: int, setup: int, run: int, may_pause: bool) -> Slot:
    """Return the earliest slot with setup_start >= free_from and start >= ready, by the calendar alone.

    The setup directly precedes the run and may be done before `ready`, but no earlier than needed.
    """
    if not may_pause and setup + run > 0:
        return _fit_unbroken(calendar, free_from, ready, setup, run)
    if setup == 0:
        start = free_from if free_from > ready else ready
        if start >= FAR_MIN:
            return NOWHERE
        start, end = calendar.work(start, run) if run > 0 else (start, start)
        return (start, start, end) if start < FAR_MIN else NOWHERE
    setup_start, start = calendar.work(free_from, setup)
    if start < ready:
        # A run of no length begins where its setup ends, any other in an open minute.
        start = calendar.next_open(ready) if run > 0 else calendar.next_open(ready - 1) + 1
        if start >= FAR_MIN:
            return NOWHERE
        return calendar.retreat(start, setup), start, calendar.advance(start, run)
    if start >= FAR_MIN:
        return NOWHERE
    start, end = calendar.work(start, run) if run > 0 else (start, start)
    return (setup_start, start, end) if start < FAR_MIN else NOWHERE


def _fit_unbroken(calendar: Calendar, free_from: int, ready: int, setup: int, run: int) -> Slot:
    begin = max(free_from, ready - setup)
    need = setup + run
    while True:
        opens, closes = calendar.stretch_at(begin)
        begin = max(begin, opens)
        if begin >= FAR_MIN:
            return NOWHERE
        if begin + need <= closes:
            return begin, begin + setup, begin + need
        begin = closes


def worked_as_told(mode: Mode, slot: Slot, setup: int) -> bool:
    """Say whether a chosen start is an open minute, and unbroken where it must be."""
    begin, start, end = slot
    if mode.no_setup:
        return True
    if begin < 0:
        return False
    if mode.run_min > 0 and mode.calendar.next_open(start) != start:
        return False
    unbroken = end - begin == setup + mode.run_min == mode.calendar.open_between(begin, end)
    return mode.may_pause or unbroken
