"""The work of a machine of capacity 1 while a plan is made: one block after another, with setups in between."""

from __future__ import annotations

from bisect import bisect_right

from scheduler.calendar import FAR_MIN
from scheduler.problem import Mode, Problem
from solver.pools import Pools
from solver.slots import NOWHERE, Block, Found, Slot, Unplaceable, worked_as_told


class Line:
    """The blocks of a machine in order, with gaps that may still be used.

    `tail` counts the blocks that were appended: nothing goes in front of them. `short` holds the fixed operations
    (of all lines) whose setup has no room yet.
    """

    __slots__ = ("blocks", "ends", "family", "pools", "problem", "short", "tail")

    def __init__(self, problem: Problem, machine: int, pools: Pools, short: set[int]) -> None:
        """Begin with an empty machine."""
        self.problem = problem
        self.pools = pools
        self.short = short
        self.family = problem.machines[machine].current_setup
        self.blocks: list[Block] = []
        self.ends: list[int] = []  # ends of the blocks, for bisection
        self.tail = 0

    def position(self, block: Block) -> int:
        """Return where a block stands."""
        return next(k for k, other in enumerate(self.blocks) if other is block)

    def find(self, op: int, mode: Mode, ready: int, append: bool, replay: bool) -> Found:
        """Find the earliest place, behind what was appended or in any gap."""
        blocks = self.blocks
        first = self.tail if append else bisect_right(self.ends, ready)
        for position in range(first, len(blocks) + 1):
            found = self.find_before(position, op, mode, ready, replay)
            if found is not None:
                return found
        return Found(mode, NOWHERE)

    def find_before(self, position: int, op: int, mode: Mode, ready: int, replay: bool = False) -> Found | None:
        """Find a place between the block before a position and the one behind it."""
        blocks, free_from, latest = self.blocks, 0, FAR_MIN
        before = behind = None
        family = self.family
        if position:
            before = blocks[position - 1]
            free_from, family = before.end, before.mode.family
        if position < len(blocks):
            behind = blocks[position]
            latest = behind.start
            if max(free_from, ready) + mode.run_min > latest or behind.mode.no_setup:
                return None  # too narrow, or under way since before plan start
        setup = self.problem.setup_min(mode.machine, family, mode)
        if behind is not None and mode.resources and behind.mode.resources:
            slot = self._earliest_in_front(behind, mode, free_from, ready, setup)
        else:
            slot = self.pools.earliest(mode, free_from, ready, setup, latest)
        if slot[2] >= FAR_MIN:
            return None
        if before is not None and slot[0] <= before.setup_start and before.key() > (*slot, op):
            # Work of no length at the same minute would be read in the other order: one minute later it is not.
            slot = self.pools.earliest(mode, before.start + 1, ready, setup, latest)
            if slot[2] >= FAR_MIN:
                return None
        if behind is None:
            return Found(mode, slot, position)
        pushed = self._setup_behind(behind, mode)
        if pushed < slot[2] and behind.fixed and replay:
            pushed = behind.start
        if pushed < slot[2] or (*slot, op) >= (pushed, behind.start, behind.end, behind.op):
            return None
        return Found(mode, slot, position, pushed_setup=pushed)

    def _earliest_in_front(self, behind: Block, mode: Mode, free_from: int, ready: int, setup: int) -> Slot:
        """Return the earliest slot before a block, without the pools of the block's setup: that will change."""
        self.pools.book(behind.mode, behind.setup_start, behind.start, -1)
        slot = self.pools.earliest(mode, free_from, ready, setup, behind.start)
        self.pools.book(behind.mode, behind.setup_start, behind.start)
        return slot

    def _setup_behind(self, behind: Block, mode: Mode) -> int:
        """Return when the setup of the block behind must begin after `mode`; -1 if it can't be kept in place."""
        setup = self.problem.setup_min(mode.machine, mode.family, behind.mode)
        begin = behind.mode.calendar.retreat(behind.start, setup)
        if begin < 0:
            return -1
        if begin != behind.setup_start:
            if self.pools.blocked_until(behind.mode, begin, behind.setup_start):
                return -1
            if not behind.mode.may_pause and behind.start - begin != setup:
                return -1
        return begin

    def put(self, block: Block, found: Found, append: bool) -> tuple[int, bool, int]:
        """Put a block where it was found; return what `take_out` needs to make it as it was."""
        former, was_short, tail = -1, False, self.tail
        if append:
            self.tail = found.position + 1
        if found.pushed_setup >= 0:
            behind = self.blocks[found.position]
            former, was_short = behind.setup_start, behind.short
            needs_setup = self.problem.setup_min(block.mode.machine, block.mode.family, behind.mode) > 0
            self._change_setup(behind, found.pushed_setup, found.pushed_setup == behind.start and needs_setup)
        self.blocks.insert(found.position, block)
        self.ends.insert(found.position, block.end)
        return former, was_short, tail

    def take_out(self, block: Block, undo: tuple[int, bool, int]) -> None:
        """Take a block out again, the last one first."""
        former, was_short, self.tail = undo
        k = self.position(block)
        del self.blocks[k], self.ends[k]
        self.short.discard(block.op)
        if former >= 0:
            self._change_setup(self.blocks[k], former, was_short)

    def _change_setup(self, block: Block, begin: int, short: bool) -> None:
        """Let the setup of a block begin at another minute."""
        if begin != block.setup_start:
            self.pools.book(block.mode, block.setup_start, block.start, -1)
            self.pools.book(block.mode, begin, block.start)
            block.setup_start = begin
        if short != block.short:
            block.short = short
            (self.short.add if short else self.short.discard)(block.op)

    def find_fixed(self, op: int, mode: Mode, start: int, end: int) -> tuple[Found, bool]:
        """Return the place of an operation that starts at a fixed minute, and whether it is short of its setup there.

        Raises Unplaceable if it can't be there.
        """
        position = bisect_right([block.start for block in self.blocks], start)
        free_from, family = 0, self.family
        if position:
            before = self.blocks[position - 1]
            free_from, family = before.end, before.mode.family
        setup = self.problem.setup_min(mode.machine, family, mode)
        slot = (mode.calendar.retreat(start, setup), start, end)
        short = slot[0] < free_from or not self._possible(mode, slot, setup)
        if short:
            slot = (start, start, end)
            if free_from > start or not self._possible(mode, slot, 0):
                raise Unplaceable(op)
        pushed = -1
        if position < len(self.blocks):
            pushed = self._setup_behind(self.blocks[position], mode)
            if pushed < end:
                raise Unplaceable(op)
        return Found(mode, slot, position, pushed_setup=pushed), short

    def _possible(self, mode: Mode, slot: Slot, setup: int) -> bool:
        return worked_as_told(mode, slot, setup) and not self.pools.blocked_until(mode, slot[0], slot[2])

    def shorten(self, block: Block) -> None:
        """Leave out the setup of a fixed block for which there is no room yet."""
        self._change_setup(block, block.start, True)
