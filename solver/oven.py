"""The work of an oven while a plan is made: batches of operations that start and end together."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from scheduler.calendar import FAR_MIN, Calendar
from scheduler.problem import Mode
from solver.pools import Pools
from solver.slots import NOWHERE, Block, Found, Unplaceable, worked_as_told


@dataclass(slots=True)
class Batch:
    """Operations that share an oven: they start and end together."""

    start: int
    end: int
    run: int
    key: str
    calendar: Calendar
    members: list[Block]

    @property
    def begin(self) -> int:
        """Return when the first setup begins."""
        return min(block.setup_start for block in self.members)


class Oven:
    """The batches of an oven in order."""

    __slots__ = ("batches", "capacity", "pools")

    def __init__(self, capacity: int, pools: Pools) -> None:
        """Begin with an empty oven that takes `capacity` operations at once."""
        self.capacity = capacity
        self.pools = pools
        self.batches: list[Batch] = []

    def find(self, mode: Mode, ready: int) -> Found:
        """Find the earliest place: a batch of its own in a gap, or a place in one that is there."""
        setup = 0 if mode.no_setup else mode.setup_min
        batches = self.batches
        first = bisect_right([batch.end for batch in batches], ready)
        for k in range(first, len(batches) + 1):
            free_from = batches[k - 1].end if k else 0
            behind = batches[k] if k < len(batches) else None
            slot = self.pools.earliest(mode, free_from, ready, setup, behind.begin if behind else FAR_MIN)
            if slot[2] < FAR_MIN and (behind is None or slot[2] <= behind.begin):
                return Found(mode, slot, k)
            if behind is not None and behind.start >= ready:
                begin = self._join(mode, behind, free_from, setup)
                if begin >= 0:
                    return Found(mode, (begin, behind.start, behind.end), k, joins=True)
        return Found(mode, NOWHERE)

    def _join(self, mode: Mode, batch: Batch, free_from: int, setup: int) -> int:
        """Return when the setup of an operation begins that joins a batch as it is; -1 if it can't."""
        if len(batch.members) >= self.capacity or batch.members[0].mode.no_setup:
            return -1  # full, or baking since before plan start: it is not opened again
        if batch.key != mode.batch_key or batch.calendar is not mode.calendar or mode.run_min > batch.run:
            return -1
        if mode.calendar.next_open(batch.start) != batch.start:
            return -1
        begin = mode.calendar.retreat(batch.start, setup)
        if begin < free_from or (not mode.may_pause and begin + setup + batch.run != batch.end):
            return -1
        return -1 if self.pools.blocked_until(mode, begin, batch.end) else begin

    def put(self, block: Block, found: Found) -> None:
        """Put a block where it was found."""
        if found.joins:
            self.batches[found.position].members.append(block)
            return
        mode = block.mode
        batch = Batch(block.start, block.end, mode.run_min, mode.batch_key, mode.calendar, [block])
        self.batches.insert(found.position, batch)

    def take_out(self, block: Block) -> None:
        """Take a block out again."""
        batch = next(b for b in self.batches if any(member is block for member in b.members))
        batch.members = [member for member in batch.members if member is not block]
        if not batch.members:
            self.batches.remove(batch)

    def find_fixed(self, op: int, mode: Mode, start: int, end: int) -> Found:
        """Return the place of an operation that starts at a fixed minute; raise Unplaceable if it can't be there.

        A batch that it joins is made to last as long as its longest operation.
        """
        setup = 0 if mode.no_setup else mode.setup_min
        begin = mode.calendar.retreat(start, setup)
        meets = [k for k, batch in enumerate(self.batches) if begin < batch.end and batch.begin < end]
        same = [k for k, batch in enumerate(self.batches) if batch.start == start]
        if not worked_as_told(mode, (begin, start, end), setup) or set(meets) - set(same):
            raise Unplaceable(op)
        joined = meets or [k for k in same if self.batches[k].run > 0 and mode.run_min > 0]
        if joined:
            return self._join_fixed(op, mode, begin, joined[0])
        if self.pools.blocked_until(mode, begin, end):
            raise Unplaceable(op)
        position = bisect_right([(batch.start, batch.end) for batch in self.batches], (start, end))
        return Found(mode, (begin, start, end), position)

    def _join_fixed(self, op: int, mode: Mode, begin: int, k: int) -> Found:
        batch = self.batches[k]
        run = max(batch.run, mode.run_min)
        calendars = [mode.calendar, *(block.mode.calendar for block in batch.members)]
        ends = {calendar.advance(batch.start, run) for calendar in calendars}
        unbroken = mode.may_pause or min(ends) - begin == run + batch.start - begin
        if len(ends) > 1 or len(batch.members) >= self.capacity or not unbroken or batch.key != mode.batch_key:
            raise Unplaceable(op)
        end = ends.pop()
        longer = any(self.pools.blocked_until(block.mode, batch.end, end) for block in batch.members)
        if longer or self.pools.blocked_until(mode, begin, end):
            raise Unplaceable(op)
        for block in batch.members:
            self.pools.book(block.mode, block.end, end)
            block.end = end
        batch.end, batch.run = end, run
        return Found(mode, (begin, batch.start, end), k, joins=True)
