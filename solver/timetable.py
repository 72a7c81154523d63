"""A plan in the making: puts one operation after another at the earliest place that every rule allows.

This is the decoder behind the dispatching rules and behind every left shift. It is exact for calendars,
setups, pools, waits, ovens and locks, and knows deadlines not at all: a plan that misses one is for
`check` to refuse.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from scheduler.calendar import FAR_MIN, Calendar
from scheduler.problem import Mode, Operation, Problem
from scheduler.schedule import Schedule

Slot = tuple[int, int, int]
"""(setup_start, start, end), minutes since plan start."""
NOWHERE: Slot = (FAR_MIN, FAR_MIN, FAR_MIN)
_MAX_TRIES = 2_000


class Unplaceable(Exception):
    """No place exists for an operation, however late; `operation` is its index."""

    def __init__(self, operation: int) -> None:
        super().__init__(operation)
        self.operation = operation


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


class Profile:
    """How much of a capacity is taken at each minute: a step function over [0, FAR_MIN)."""

    __slots__ = ("levels", "limit", "times")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.times = [0]
        self.levels = [0]

    def blocked_until(self, start: int, end: int, amount: int) -> int:
        """Return 0 if `amount` more fits in all of [start, end), else when the first stretch without room ends."""
        if start >= end:
            return 0
        room = self.limit - amount
        k = bisect_right(self.times, start) - 1
        while k < len(self.times) and self.times[k] < end:
            if self.levels[k] > room:
                while k < len(self.times) and self.levels[k] > room:
                    k += 1
                return self.times[k] if k < len(self.times) else FAR_MIN
            k += 1
        return 0

    def add(self, start: int, end: int, amount: int) -> None:
        """Take `amount` (or give it back, if negative) in [start, end)."""
        if start >= end:
            return
        a = self._cut(start)
        b = self._cut(end)
        for k in range(a, b):
            self.levels[k] += amount

    def _cut(self, t: int) -> int:
        k = bisect_left(self.times, t)
        if k == len(self.times) or self.times[k] != t:
            self.times.insert(k, t)
            self.levels.insert(k, self.levels[k - 1])
        return k


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


class Line:
    """The work of a machine of capacity 1 in order, with gaps that may still be used."""

    __slots__ = ("blocks", "ends", "family", "tail")

    def __init__(self, family: int) -> None:
        self.family = family  # what the machine stands ready for at plan start
        self.blocks: list[Block] = []
        self.ends: list[int] = []  # ends of the blocks, for bisection
        self.tail = 0  # blocks before this position were appended: nothing goes in front of them


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


class Found(NamedTuple):
    """A place for an operation: the mode, the slot, and how to put it there."""

    mode: Mode
    slot: Slot
    position: int = -1  # on a line: before this block; in an oven: before, or into, this batch
    joins: bool = False  # in an oven: into the batch
    pushed_setup: int = -1  # on a line: the new setup start of the block behind; -1 where there is none


class Timetable:
    """Operations placed so far. `place` finds the earliest place; `undo_to` takes placements back."""

    def __init__(self, problem: Problem, append: bool = False, replay: bool = False) -> None:
        """Begin empty. With `append` nothing is put in front of what was appended before (fixed work apart).

        With `replay` a whole plan is put down again, so that the gap in front of a fixed block takes whatever fits,
        and more is still to come; else only an operation after which the block's setup fits.
        """
        self.problem = problem
        self.append = append
        self.replay = replay
        self.lines: dict[int, Line] = {}
        self.spans: dict[int, Profile] = {}
        self.ovens: dict[int, list[Batch]] = {}
        for m, machine in enumerate(problem.machines):
            if machine.capacity == 1:
                self.lines[m] = Line(machine.current_setup)
            elif machine.batch_by:
                self.ovens[m] = []
            else:
                self.spans[m] = Profile(machine.capacity)
        self.pools = [Profile(resource.quantity) for resource in problem.resources]
        self.placed: list[Block | None] = [None] * len(problem.operations)
        self.short: set[int] = set()  # the operations of short blocks
        # Each placement: the block, the former setup start of the one behind it (or -1) and whether that was short,
        # the former tail of its line.
        self._journal: list[tuple[Block, int, bool, int]] = []

    # -- finding -------------------------------------------------------------------------------------------------

    def ready(self, op: Operation) -> int:
        """Return the earliest start of the run that release and placed predecessors allow."""
        ready = max(0, op.earliest_min)
        for link in op.links:
            before = self.placed[link.predecessor]
            if before is None:
                continue
            if link.transfer_units is None:
                at = before.end
            else:
                calendar = before.mode.calendar
                at = calendar.advance(before.start, before.mode.run_for(link.transfer_units))
            ready = max(ready, at + link.min_wait_min)
        return ready

    def earliest_end(self, op: Operation, mode: Mode) -> int:
        """Return the earliest end that overlaps with predecessors allow."""
        bound = op.earliest_end_min
        for link in op.links:
            if link.transfer_units is not None:
                before = self.placed[link.predecessor]
                if before is not None:
                    bound = max(bound, before.end + link.min_wait_min + mode.run_for(link.transfer_units))
        return bound

    def free_from(self, machine: int, ready: int) -> int:
        """Return a minute before which nothing that is ready at `ready` can run on a machine."""
        line = self.lines.get(machine)
        if line is None or not self.append or line.tail == 0:
            return ready
        return max(ready, line.ends[line.tail - 1])

    def find(self, op: Operation, mode: Mode, ready: int) -> Found:
        """Find the earliest place of an operation in one mode; its slot is NOWHERE if there is none."""
        end_bound = self.earliest_end(op, mode)
        for _ in range(_MAX_TRIES):
            found = self._find(op, mode, ready)
            end = found.slot[2]
            if end >= end_bound or end >= FAR_MIN:
                return found
            # Ends too early for what still comes in: begin later.
            ready = max(found.slot[1] + 1, mode.calendar.retreat(end_bound, mode.run_min))
        return Found(mode, NOWHERE)

    def _find(self, op: Operation, mode: Mode, ready: int) -> Found:
        if mode.machine in self.lines:
            return self._find_on_line(op, mode, ready)
        if mode.machine in self.ovens:
            return self._find_in_oven(op, mode, ready)
        profile = self.spans[mode.machine]
        free_from = 0
        for _ in range(_MAX_TRIES):
            slot = self._pooled(mode, free_from, ready, mode.setup_min if not mode.no_setup else 0, FAR_MIN)
            if slot[2] >= FAR_MIN:
                break
            until = profile.blocked_until(slot[0], slot[2], 1)
            if not until:
                return Found(mode, slot)
            free_from = until
        return Found(mode, NOWHERE)

    def _find_on_line(self, op: Operation, mode: Mode, ready: int) -> Found:
        line = self.lines[mode.machine]
        blocks = line.blocks
        first = line.tail if self.append else bisect_right(line.ends, ready)
        for position in range(first, len(blocks) + 1):
            found = self._find_before(line, position, op, mode, ready)
            if found is not None:
                return found
        return Found(mode, NOWHERE)

    def _find_before(self, line: Line, position: int, op: Operation, mode: Mode, ready: int) -> Found | None:
        """Find a place between the block before a position and the one behind it."""
        blocks, free_from, latest = line.blocks, 0, FAR_MIN
        before = behind = None
        family = line.family
        if position:
            before = blocks[position - 1]
            free_from, family = before.end, before.mode.family
        if position < len(blocks):
            behind = blocks[position]
            latest = behind.start
            if max(free_from, ready) + mode.run_min > latest:
                return None
        setup = self.problem.setup_min(mode.machine, family, mode)
        if behind is not None and mode.resources and behind.mode.resources:
            slot = self._pooled_in_front(behind, mode, free_from, ready, setup)
        else:
            slot = self._pooled(mode, free_from, ready, setup, latest)
        if slot[2] >= FAR_MIN:
            return None
        if before is not None and slot[0] <= before.setup_start and before.key() > (*slot, op.index):
            # Work of no length at the same minute would be read in the other order: one minute later it is not.
            slot = self._pooled(mode, before.start + 1, ready, setup, latest)
            if slot[2] >= FAR_MIN:
                return None
        if behind is None:
            return Found(mode, slot, position)
        if behind.mode.no_setup:
            return None  # under way since before plan start
        pushed = self._setup_behind(behind, mode)
        if pushed < slot[2] and behind.fixed and self.replay:
            pushed = behind.start
        if pushed < slot[2] or (*slot, op.index) >= (pushed, behind.start, behind.end, behind.op):
            return None
        return Found(mode, slot, position, pushed_setup=pushed)

    def find_in_front(self, op: Operation, target: int, ready: int) -> Found:
        """Find a place on the line of a fixed operation, directly in front of it, after which its setup fits."""
        fixed = self.placed[target]
        mode = None if fixed is None else op.mode_on(fixed.mode.machine)
        if fixed is None or mode is None or mode not in op.allowed_modes:
            return Found(op.modes[0], NOWHERE)
        line = self.lines[mode.machine]
        found = self._find_before(line, _position(line, fixed), op, mode, ready)
        if found is None or found.slot[2] < self.earliest_end(op, mode):
            return Found(mode, NOWHERE)
        return found

    def neighbours(self, op: int) -> tuple[Block, Block | None]:
        """Return the block of an operation on a line and the one before it."""
        block = self.placed[op]
        assert block is not None
        line = self.lines[block.mode.machine]
        position = _position(line, block)
        return block, line.blocks[position - 1] if position else None

    def _setup_behind(self, behind: Block, mode: Mode) -> int:
        """Return when the setup of the block behind must begin after `mode`; -1 if it can't be kept in place."""
        setup = self.problem.setup_min(mode.machine, mode.family, behind.mode)
        calendar = behind.mode.calendar
        begin = calendar.retreat(behind.start, setup)
        if begin < 0:
            return -1
        if begin != behind.setup_start:
            if self._pool_blocked(behind.mode, (begin, begin, behind.setup_start)):
                return -1
            if not behind.mode.may_pause and behind.start - begin != setup:
                return -1
        return begin

    def _fits_behind(self, behind: Block, mode: Mode) -> bool:
        """Say whether a block needs no setup after `mode`."""
        return self.problem.setup_min(mode.machine, mode.family, behind.mode) == 0

    def _change_setup(self, block: Block, begin: int, short: bool) -> None:
        """Let the setup of a block begin at another minute."""
        self._book_pools(block, -1)
        block.setup_start, block.short = begin, short
        self._book_pools(block, 1)
        (self.short.add if short else self.short.discard)(block.op)

    def _find_in_oven(self, op: Operation, mode: Mode, ready: int) -> Found:
        capacity = self.problem.machines[mode.machine].capacity
        setup = 0 if mode.no_setup else mode.setup_min
        batches = self.ovens[mode.machine]
        ends = [batch.end for batch in batches]
        first = bisect_right(ends, ready)
        for k in range(first, len(batches) + 1):
            free_from = batches[k - 1].end if k else 0
            behind = batches[k] if k < len(batches) else None
            slot = self._pooled(mode, free_from, ready, setup, behind.begin if behind else FAR_MIN)
            if slot[2] < FAR_MIN and (behind is None or slot[2] <= behind.begin):
                return Found(mode, slot, k)
            if behind is None or len(behind.members) >= capacity or behind.start < ready:
                continue
            if behind.members[0].mode.no_setup or mode.calendar.next_open(behind.start) != behind.start:
                continue  # what has been baking since before plan start is not opened again
            if behind.key != mode.batch_key or behind.calendar is not mode.calendar or mode.run_min > behind.run:
                continue
            begin = mode.calendar.retreat(behind.start, setup)
            if begin < free_from or (not mode.may_pause and begin + setup + behind.run != behind.end):
                continue
            slot = (begin, behind.start, behind.end)
            if not self._pool_blocked(mode, slot):
                return Found(mode, slot, k, joins=True)
        return Found(mode, NOWHERE)

    def _pooled(self, mode: Mode, free_from: int, ready: int, setup: int, before: int) -> Slot:
        """Return the earliest slot that the calendar and the pools allow; NOWHERE once its end passes `before`."""
        calendar = mode.calendar
        for _ in range(_MAX_TRIES):
            slot = fit(calendar, free_from, ready, setup, mode.run_min, mode.may_pause)
            if slot[2] > before or slot[2] >= FAR_MIN:
                return NOWHERE
            if not mode.resources:
                return slot
            until = self._pool_blocked(mode, slot)
            if not until:
                return slot
            free_from = max(free_from, until)
        return NOWHERE

    def _pooled_in_front(self, behind: Block, mode: Mode, free_from: int, ready: int, setup: int) -> Slot:
        """Return the earliest slot before a block, without the pools of the block's setup: that will change."""
        self._book(behind, behind.setup_start, behind.start, -1)
        slot = self._pooled(mode, free_from, ready, setup, behind.start)
        self._book(behind, behind.setup_start, behind.start, 1)
        return slot

    def _pool_blocked(self, mode: Mode, slot: Slot) -> int:
        """Return 0 if every pool has room in the worked minutes of the slot, else until when one has not."""
        if not mode.resources or slot[2] <= slot[0]:
            return 0
        for a, b in mode.calendar.stretches(slot[0], slot[2]):
            for resource, amount in mode.resources:
                until = self.pools[resource].blocked_until(a, b, amount)
                if until:
                    return until
        return 0

    # -- placing -------------------------------------------------------------------------------------------------

    def put(self, op: Operation, found: Found, fixed: bool = False) -> Block:
        """Put an operation where it was found; raise Unplaceable if that is nowhere."""
        if found.slot[2] >= FAR_MIN:
            raise Unplaceable(op.index)
        mode = found.mode
        block = Block(op.index, *found.slot, mode, fixed)
        former, was_short, tail = -1, False, -1
        if mode.machine in self.lines:
            line = self.lines[mode.machine]
            tail = line.tail
            if self.append and not fixed:
                line.tail = found.position + 1
            if found.pushed_setup >= 0:
                behind = line.blocks[found.position]
                former, was_short = behind.setup_start, behind.short
                short = found.pushed_setup == behind.start and not self._fits_behind(behind, mode)
                if behind.setup_start != found.pushed_setup or behind.short != short:
                    self._change_setup(behind, found.pushed_setup, short)
            line.blocks.insert(found.position, block)
            line.ends.insert(found.position, block.end)
        elif mode.machine in self.ovens:
            self._put_in_oven(block, found)
        else:
            self.spans[mode.machine].add(block.setup_start, block.end, 1)
        self._book_pools(block, 1)
        self.placed[op.index] = block
        self._journal.append((block, former, was_short, tail))
        return block

    def _put_in_oven(self, block: Block, found: Found) -> None:
        batches = self.ovens[block.mode.machine]
        if found.joins:
            batches[found.position].members.append(block)
            return
        mode = block.mode
        batch = Batch(block.start, block.end, mode.run_min, mode.batch_key, mode.calendar, [block])
        batches.insert(found.position, batch)

    def _book_pools(self, block: Block, sign: int) -> None:
        if block.mode.resources:
            self._book(block, block.setup_start, block.end, sign)

    def _book(self, block: Block, begin: int, end: int, sign: int) -> None:
        for a, b in block.mode.calendar.stretches(begin, end):
            for resource, amount in block.mode.resources:
                self.pools[resource].add(a, b, sign * amount)

    def mark(self) -> int:
        """Return a mark that `undo_to` goes back to."""
        return len(self._journal)

    def undo_to(self, mark: int) -> None:
        """Take back all placements after the mark, the last one first."""
        while len(self._journal) > mark:
            block, former, was_short, tail = self._journal.pop()
            mode = block.mode
            self._book_pools(block, -1)
            self.placed[block.op] = None
            self.short.discard(block.op)
            if mode.machine in self.lines:
                line = self.lines[mode.machine]
                k = _position(line, block)
                del line.blocks[k], line.ends[k]
                if former >= 0:
                    self._change_setup(line.blocks[k], former, was_short)
                line.tail = tail
            elif mode.machine in self.ovens:
                batches = self.ovens[mode.machine]
                batch = next(b for b in batches if any(member is block for member in b.members))
                batch.members = [member for member in batch.members if member is not block]
                if not batch.members:
                    batches.remove(batch)
            else:
                self.spans[mode.machine].add(block.setup_start, block.end, -1)

    def put_fixed(self, op: Operation, mode: Mode, start: int) -> None:
        """Put an operation whose start is not ours to choose; raise Unplaceable if it can't be there.

        Its setup is the one after what is placed before it, and follows when something comes between.
        """
        end = mode.calendar.advance(start, mode.run_min)
        if end >= FAR_MIN:
            raise Unplaceable(op.index)
        if mode.machine in self.ovens:
            self._put_fixed_in_oven(op, mode, start, end)
        elif mode.machine in self.lines:
            self._put_fixed_on_line(op, mode, start, end)
        else:
            setup = 0 if mode.no_setup else mode.setup_min
            slot = (mode.calendar.retreat(start, setup), start, end)
            full = self.spans[mode.machine].blocked_until(slot[0], end, 1)
            if full or self._pool_blocked(mode, slot) or not _worked_as_told(mode, slot, setup):
                raise Unplaceable(op.index)
            self.put(op, Found(mode, slot), fixed=True)

    def _put_fixed_on_line(self, op: Operation, mode: Mode, start: int, end: int) -> None:
        """Put a fixed operation between others; it is short if its setup does not fit behind the one before it."""
        line = self.lines[mode.machine]
        position = bisect_right([block.start for block in line.blocks], start)
        free_from, family = 0, line.family
        if position:
            before = line.blocks[position - 1]
            free_from, family = before.end, before.mode.family
        setup = self.problem.setup_min(mode.machine, family, mode)
        slot = (mode.calendar.retreat(start, setup), start, end)
        short = slot[0] < free_from or not _worked_as_told(mode, slot, setup) or bool(self._pool_blocked(mode, slot))
        if short:
            slot = (start, start, end)
            if free_from > start or self._pool_blocked(mode, slot) or not _worked_as_told(mode, slot, 0):
                raise Unplaceable(op.index)
        pushed = -1
        if position < len(line.blocks):
            behind = line.blocks[position]
            pushed = self._setup_behind(behind, mode)
            if pushed < end:
                raise Unplaceable(op.index)
        block = self.put(op, Found(mode, slot, position, pushed_setup=pushed), fixed=True)
        if short:
            self._change_setup(block, start, True)

    def _put_fixed_in_oven(self, op: Operation, mode: Mode, start: int, end: int) -> None:
        setup = 0 if mode.no_setup else mode.setup_min
        begin = mode.calendar.retreat(start, setup)
        batches = self.ovens[mode.machine]
        meets = [k for k, batch in enumerate(batches) if begin < batch.end and batch.begin < end]
        same = [k for k, batch in enumerate(batches) if batch.start == start]
        if not _worked_as_told(mode, (begin, start, end), setup) or set(meets) - set(same):
            raise Unplaceable(op.index)
        for k in meets or [k for k in same if batches[k].run > 0 and mode.run_min > 0]:
            self._join_fixed(op, mode, begin, k)
            return
        if self._pool_blocked(mode, (begin, start, end)):
            raise Unplaceable(op.index)
        position = bisect_right([(batch.start, batch.end) for batch in batches], (start, end))
        self.put(op, Found(mode, (begin, start, end), position))

    def _join_fixed(self, op: Operation, mode: Mode, begin: int, k: int) -> None:
        """Put a fixed operation into a fixed batch, which lasts as long as its longest operation."""
        batch = self.ovens[mode.machine][k]
        run = max(batch.run, mode.run_min)
        calendars = [mode.calendar, *(block.mode.calendar for block in batch.members)]
        ends = {calendar.advance(batch.start, run) for calendar in calendars}
        room = len(batch.members) < self.problem.machines[mode.machine].capacity
        unbroken = mode.may_pause or min(ends) - begin == run + batch.start - begin
        if len(ends) > 1 or not room or not unbroken or batch.key != mode.batch_key:
            raise Unplaceable(op.index)
        end = ends.pop()
        longer = [(block.mode, (batch.end, batch.end, end)) for block in batch.members]
        if any(self._pool_blocked(*more) for more in [*longer, (mode, (begin, batch.start, end))]):
            raise Unplaceable(op.index)
        for block in batch.members:
            self._book_pools(block, -1)
            block.end = end
            self._book_pools(block, 1)
        batch.end, batch.run = end, run
        self.put(op, Found(mode, (begin, batch.start, end), k, joins=True))

    def schedule(self) -> Schedule:
        """Return the plan of all operations. Raises Unplaceable if a fixed one has no room for its setup."""
        if self.short:
            raise Unplaceable(min(self.short))
        placed = [block for block in self.placed if block is not None]
        assert len(placed) == len(self.placed)
        columns = np.array([(b.mode.machine, b.setup_start, b.start, b.end) for b in placed], np.int64).reshape(-1, 4)
        return Schedule(*(columns[:, k].copy() for k in range(4)))


def _position(line: Line, block: Block) -> int:
    return next(k for k, other in enumerate(line.blocks) if other is block)


def _worked_as_told(mode: Mode, slot: Slot, setup: int) -> bool:
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
