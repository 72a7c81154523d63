"""A plan in the making: puts one operation after another at the earliest place that every rule allows.

This is the decoder behind the dispatching rules and behind every left shift. It is exact for calendars,
setups, pools, waits, ovens and locks, and knows deadlines not at all: a plan that misses one is for
`check` to refuse.
"""

from __future__ import annotations

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Mode, Operation, Problem
from scheduler.schedule import Schedule
from solver.line import Line
from solver.oven import Oven
from solver.pools import Pools, Profile
from solver.slots import MAX_TRIES, NOWHERE, Block, Found, Unplaceable, worked_as_told

__all__ = ["NOWHERE", "Block", "Found", "Timetable", "Unplaceable"]


class Timetable:
    """Operations placed so far. `find` finds the earliest place, `put` takes it; `undo_to` takes placements back."""

    def __init__(self, problem: Problem, append: bool = False, replay: bool = False) -> None:
        """Begin empty. With `append` nothing is put in front of what was appended before (fixed work apart).

        With `replay` a whole plan is put down again, so that the gap in front of a fixed block takes whatever fits,
        and more is still to come; else only an operation after which the block's setup fits.
        """
        self.problem = problem
        self.append = append
        self.replay = replay
        self.pools = Pools(problem)
        self.short: set[int] = set()  # fixed operations whose setup has no room yet
        self.lines: dict[int, Line] = {}
        self.ovens: dict[int, Oven] = {}
        self.spans: dict[int, Profile] = {}
        for m, machine in enumerate(problem.machines):
            if machine.capacity == 1:
                self.lines[m] = Line(problem, m, self.pools, self.short)
            elif machine.batch_by:
                self.ovens[m] = Oven(machine.capacity, self.pools)
            else:
                self.spans[m] = Profile(machine.capacity)
        self.placed: list[Block | None] = [None] * len(problem.operations)
        self._journal: list[tuple[Block, tuple[int, bool, int] | None]] = []  # each block, and how its line was

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
        end_bound = self.earliest_end(op, mode) if op.links else op.earliest_end_min
        if not end_bound:
            return self._find(op, mode, ready)
        for _ in range(MAX_TRIES):
            found = self._find(op, mode, ready)
            end = found.slot[2]
            if end >= end_bound or end >= FAR_MIN:
                return found
            # Ends too early for what still comes in: begin later.
            ready = max(found.slot[1] + 1, mode.calendar.retreat(end_bound, mode.run_min))
        return Found(mode, NOWHERE)

    def _find(self, op: Operation, mode: Mode, ready: int) -> Found:
        line = self.lines.get(mode.machine)
        if line is not None:
            return line.find(op.index, mode, ready, self.append, self.replay)
        oven = self.ovens.get(mode.machine)
        if oven is not None:
            return oven.find(mode, ready)
        profile = self.spans[mode.machine]
        free_from = 0
        for _ in range(MAX_TRIES):
            slot = self.pools.earliest(mode, free_from, ready, 0 if mode.no_setup else mode.setup_min, FAR_MIN)
            if slot[2] >= FAR_MIN:
                break
            until = profile.blocked_until(slot[0], slot[2], 1)
            if not until:
                return Found(mode, slot)
            free_from = until
        return Found(mode, NOWHERE)

    def find_in_front(self, op: Operation, target: int, ready: int) -> Found:
        """Find a place on the line of a fixed operation, directly in front of it, after which its setup fits."""
        fixed = self.placed[target]
        mode = None if fixed is None else op.mode_on(fixed.mode.machine)
        if fixed is None or mode is None or mode not in op.allowed_modes:
            return Found(op.modes[0], NOWHERE)
        line = self.lines[mode.machine]
        found = line.find_before(line.position(fixed), op.index, mode, ready)
        if found is None or found.slot[2] < self.earliest_end(op, mode):
            return Found(mode, NOWHERE)
        return found

    def neighbours(self, op: int) -> tuple[Block, Block | None]:
        """Return the block of an operation on a line and the one before it."""
        block = self.placed[op]
        assert block is not None
        line = self.lines[block.mode.machine]
        position = line.position(block)
        return block, line.blocks[position - 1] if position else None

    def put(self, op: Operation, found: Found, fixed: bool = False) -> Block:
        """Put an operation where it was found; raise Unplaceable if that is nowhere."""
        if found.slot[2] >= FAR_MIN:
            raise Unplaceable(op.index)
        mode = found.mode
        block = Block(op.index, *found.slot, mode, fixed)
        line, undo = self.lines.get(mode.machine), None
        if line is not None:
            undo = line.put(block, found, self.append and not fixed)
        elif mode.machine in self.ovens:
            self.ovens[mode.machine].put(block, found)
        else:
            self.spans[mode.machine].add(block.setup_start, block.end, 1)
        if mode.resources:
            self.pools.book(mode, block.setup_start, block.end)
        self.placed[op.index] = block
        self._journal.append((block, undo))
        return block

    def put_fixed(self, op: Operation, mode: Mode, start: int) -> None:
        """Put an operation whose start is not ours to choose; raise Unplaceable if it can't be there.

        Its setup is the one after what is placed before it, and follows when something comes between; where there
        is no room for it yet, the operation is `short` until something does.
        """
        end = mode.calendar.advance(start, mode.run_min)
        if end >= FAR_MIN:
            raise Unplaceable(op.index)
        line = self.lines.get(mode.machine)
        if line is not None:
            found, short = line.find_fixed(op.index, mode, start, end)
            block = self.put(op, found, fixed=True)
            if short:
                line.shorten(block)
        elif mode.machine in self.ovens:
            self.put(op, self.ovens[mode.machine].find_fixed(op.index, mode, start, end), fixed=True)
        else:
            setup = 0 if mode.no_setup else mode.setup_min
            slot = (mode.calendar.retreat(start, setup), start, end)
            full = self.spans[mode.machine].blocked_until(slot[0], end, 1)
            if full or self.pools.blocked_until(mode, slot[0], end) or not worked_as_told(mode, slot, setup):
                raise Unplaceable(op.index)
            self.put(op, Found(mode, slot), fixed=True)

    def mark(self) -> int:
        """Return a mark that `undo_to` goes back to."""
        return len(self._journal)

    def undo_to(self, mark: int) -> None:
        """Take back all placements after the mark, the last one first."""
        while len(self._journal) > mark:
            block, undo = self._journal.pop()
            mode = block.mode
            self.pools.book(mode, block.setup_start, block.end, -1)
            self.placed[block.op] = None
            if undo is not None:
                self.lines[mode.machine].take_out(block, undo)
            elif mode.machine in self.ovens:
                self.ovens[mode.machine].take_out(block)
            else:
                self.spans[mode.machine].add(block.setup_start, block.end, -1)

    def schedule(self) -> Schedule:
        """Return the plan of all operations. Raises Unplaceable if a fixed one has no room for its setup."""
        if self.short:
            raise Unplaceable(min(self.short))
        placed = [block for block in self.placed if block is not None]
        assert len(placed) == len(self.placed)
        columns = np.array([(b.mode.machine, b.setup_start, b.start, b.end) for b in placed], np.int64).reshape(-1, 4)
        return Schedule(*(columns[:, k].copy() for k in range(4)))
