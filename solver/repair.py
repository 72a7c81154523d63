"""Repair a plan after an edit: what has moved stays moved, what it pushes goes right, everything else stays.

Operations are put down again in the order of the old plan by the exact timetable, none earlier than it was.
One that nothing has touched (its machine, its pools, its predecessors) is put back as it stood without a
look, so that ten thousand operations take a fraction of a second.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.edit import Place, move, with_locks
from scheduler.kpis import order_ends
from scheduler.problem import Lock, Operation, Problem
from scheduler.schedule import UNPLACED, Schedule
from scheduler.texts import Text, say
from solver.check import Violation, check
from solver.groups import Groups
from solver.landing import Desk, Landing
from solver.placing import begin, by_rank, earliest_completion, fixed_start, place_group
from solver.rules.violation import who
from solver.slots import Slot
from solver.timetable import NOWHERE, Block, Found, Timetable, Unplaceable

_NEAREST_S = 0.8
_NEAREST_EACH_SIDE = 8
_MOST_CLASHES = 4


@dataclass(frozen=True, slots=True)
class Cost:
    """What a change costs against the plan before it; less is better throughout."""

    late_orders: int = 0
    weighted_tardiness_h: float = 0.0
    setup_h: float = 0.0
    moved: int = 0  # operations that stand elsewhere now, the moved ones included


@dataclass(frozen=True, slots=True)
class Clash:
    """Why a change cannot hold, and the operations that clash."""

    sentence: str
    operations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Repaired:
    """A plan that passes the checker and the problem with its locks, or what clashes."""

    problem: Problem
    schedule: Schedule | None
    cost: Cost = Cost()
    clashes: tuple[Clash, ...] = ()
    nearest: tuple[Place, ...] = ()  # where it could hold, the nearest first
    landings: tuple[Landing, ...] = ()


def repair(problem: Problem, schedule: Schedule) -> Repaired:
    """Make a plan hold after its problem was edited, with as little moved as right shifts allow.

    Operations without a place get the earliest one that moves nothing else.
    """
    return _checked(Desk(problem, schedule), problem, {}, trust=False)


def place(desk: Desk, places: Sequence[Place], *, nearest: bool = True) -> Repaired:
    """Move operations, lock them where they land, and repair the rest; `desk` holds a plan that is valid."""
    landings = land(desk, places)
    refused = tuple(Clash(found.reason, (found.place.operation,)) for found in landings if found.slot is None)
    if refused:
        return Repaired(desk.problem, None, clashes=refused, landings=landings)
    found = _checked(desk, _loose(desk.problem, places), {k.place.operation: k for k in landings}, trust=True)
    if found.schedule is not None:
        return replace(_locked(desk, found, places), landings=landings)
    options = tuple(_nearest(desk, places[0])) if nearest and len(places) == 1 else ()
    return replace(found, problem=desk.problem, nearest=options, landings=landings)


def preview(desk: Desk, places: Sequence[Place]) -> Repaired:
    """Repair without the last check of the whole plan: what a drop would do, for showing only."""
    landings = land(desk, places)
    refused = tuple(Clash(found.reason, (found.place.operation,)) for found in landings if found.slot is None)
    if refused:
        return Repaired(desk.problem, None, clashes=refused, landings=landings)
    problem = _loose(desk.problem, places)
    wanted = {k.place.operation: k for k in landings}
    try:
        made = _Decoder(desk, problem, wanted, trust=True).run()
    except _Stuck as stuck:
        return Repaired(desk.problem, None, clashes=(stuck.clash,), landings=landings)
    return Repaired(problem, made, cost_of(desk.problem, desk.schedule, made), landings=landings)


def land(desk: Desk, places: Sequence[Place]) -> tuple[Landing, ...]:
    """Find where each lands, one after the other in time, so that those which move together keep out of the way."""
    moved: dict[int, Slot] = {}
    busy_until: dict[int, int] = {}
    found = {}
    for k, wanted in sorted(enumerate(places), key=lambda pair: (pair[1].start_min, pair[1].operation)):
        free = wanted.start_min
        if desk.problem.machines[wanted.machine].sequenced:  # behind those that were put down on it already
            free = max(free, busy_until.get(wanted.machine, free))
        landing = desk.landing(Place(wanted.operation, wanted.machine, free), moved)
        landing = replace(landing, place=wanted, rank=landing.rank + len(moved) * 1e-6)
        found[k] = landing
        if landing.slot is not None:
            moved[wanted.operation] = landing.slot
            busy_until[wanted.machine] = max(busy_until.get(wanted.machine, 0), landing.slot[2])
    return tuple(found[k] for k in range(len(places)))


def cost_of(problem: Problem, before: Schedule, after: Schedule) -> Cost:
    """Compare two plans of the same operations."""
    due = np.array([FAR_MIN if order.due_min is None else order.due_min for order in problem.orders], dtype=np.int64)
    weight = np.array([order.weight for order in problem.orders])
    old, new = (np.maximum(0, order_ends(problem, plan) - due) for plan in (before, after))
    changed = np.flatnonzero(
        (before.machine != after.machine) | (before.start != after.start) | (before.setup_start != after.setup_start)
    )
    setup = sum(_setup(problem, after, int(k)) - _setup(problem, before, int(k)) for k in changed)
    return Cost(
        int((new > 0).sum() - (old > 0).sum()),
        float((weight * (new - old)).sum()) / 60,
        setup / 60,
        len(changed),
    )


def _setup(problem: Problem, schedule: Schedule, op: int) -> int:
    begin_min, start = int(schedule.setup_start[op]), int(schedule.start[op])
    mode = problem.operations[op].mode_on(int(schedule.machine[op]))
    return mode.calendar.open_between(begin_min, start) if mode is not None and start > begin_min else 0


def _loose(problem: Problem, places: Iterable[Place]) -> Problem:
    """Hold what is moved to its new machine only, until it has landed."""
    return with_locks(problem, {one.operation: Lock(one.machine, None) for one in places})


def _locked(desk: Desk, found: Repaired, places: Iterable[Place]) -> Repaired:
    """Lock what was moved where it has landed."""
    plan = found.schedule
    assert plan is not None
    landed = [Place(k.operation, int(plan.machine[k.operation]), int(plan.start[k.operation])) for k in places]
    return replace(found, problem=move(desk.problem, landed))


def _checked(desk: Desk, problem: Problem, wanted: dict[int, Landing], *, trust: bool) -> Repaired:
    try:
        made = _Decoder(desk, problem, wanted, trust=trust).run()
    except _Stuck as stuck:
        return Repaired(problem, None, clashes=(stuck.clash,))
    faults: list[Violation] = []
    for violation in check(problem, made):
        faults.append(violation)
        if len(faults) == _MOST_CLASHES:
            break
    if faults:
        return Repaired(problem, None, clashes=tuple(Clash(v.sentence, v.operations) for v in faults))
    whole = bool((desk.schedule.machine != UNPLACED).all())
    return Repaired(problem, made, cost_of(problem, desk.schedule, made) if whole else Cost())


def _nearest(desk: Desk, asked: Place) -> Iterator[Place]:
    """Look for the nearest place on the same machine that holds, earlier and later."""
    until = time.monotonic() + _NEAREST_S
    ends = sorted({0, *(desk.end[k] for k in desk.sequences[asked.machine] if k != asked.operation)})
    here = bisect_left(ends, asked.start_min)
    later = [t for t in ends[here : here + _NEAREST_EACH_SIDE] if t > asked.start_min]
    earlier = ends[max(0, here - _NEAREST_EACH_SIDE) : here][::-1]
    for side in (earlier, later):
        for minute in side:
            if time.monotonic() > until:
                return
            one = Place(asked.operation, asked.machine, minute)
            found = preview(desk, [one])
            if found.schedule is not None and found.landings[0].slot is not None:
                start = found.landings[0].slot[1]
                if place(desk, [replace(one, start_min=start)], nearest=False).schedule is not None:
                    yield replace(one, start_min=start)
                    break


class _Stuck(Exception):
    """The repair found no place for an operation."""

    def __init__(self, clash: Clash) -> None:
        super().__init__(clash.sentence)
        self.clash = clash


class _Decoder:
    """One pass over the plan in its old order."""

    def __init__(self, desk: Desk, problem: Problem, wanted: dict[int, Landing], *, trust: bool) -> None:
        self.desk = desk
        self.problem = problem
        self.wanted = wanted
        self.trust = trust
        self.changed: set[int] = set()
        self.dirty_machines = {desk.machine[k] for k in wanted}
        self.dirty_pools: set[int] = set()

    def run(self) -> Schedule:
        """Put everything down again; _Stuck names what has no place."""
        try:
            self.table = begin(self.problem, append=True, replay=True)
        except Unplaceable as error:
            raise _Stuck(_fixed_clash(self.problem, self.desk, error.operation)) from error
        for group in self._in_order(self.desk.groups):
            try:
                self._put_down(group)
            except Unplaceable as error:
                raise _Stuck(_clash(self.problem, self.table, error.operation)) from error
        try:
            return self.table.schedule()
        except Unplaceable as error:
            raise _Stuck(_fixed_clash(self.problem, self.desk, error.operation)) from error

    def _in_order(self, groups: Groups) -> Iterator[Sequence[int]]:
        rank = list(self.desk.rank)
        for op, landing in self.wanted.items():
            rank[op] = landing.rank
        return by_rank(groups, rank)

    def _put_down(self, group: Sequence[int]) -> None:
        if self.trust and all(self._clean(op) for op in group):
            mark = self.table.mark()
            if all(self._keep(self.problem.operations[op]) for op in group):
                return
            self.table.undo_to(mark)
        if any(self.desk.machine[op] == UNPLACED for op in group):
            self.table.append = False  # what is new goes into the gaps
        place_group(self.table, group, self._choose)
        for op in group:
            self._note(op)

    def _clean(self, op: int) -> bool:
        """Say whether nothing that an operation depends on has changed."""
        machine = self.desk.machine[op]
        found = self.problem.operations[op]
        if op in self.wanted or machine == UNPLACED or machine in self.dirty_machines:
            return False
        if self.changed and any(link.predecessor in self.changed for link in found.links):
            return False
        mode = found.mode_on(machine)
        return mode is not None and not any(pool in self.dirty_pools for pool, _ in mode.resources)

    def _keep(self, op: Operation) -> bool:
        """Put an operation back as it stood; False if the machine's line asks for a look."""
        desk, table, index = self.desk, self.table, op.index
        if table.placed[index] is not None:
            return self._slot_of(index) == self._old(index)
        mode = op.mode_on(desk.machine[index])
        assert mode is not None
        slot = (desk.setup_start[index], desk.start[index], desk.end[index])
        line = table.lines.get(mode.machine)
        if line is not None:
            if line.tail != len(line.blocks):
                return False  # something fixed stands further on: its setup may depend on this one
            table.put(op, Found(mode, slot, len(line.blocks)))
        elif mode.machine in table.ovens:
            return False
        else:
            table.put(op, Found(mode, slot))
        return True

    def _choose(self, table: Timetable, op: Operation, ready: int) -> Found:
        """Find the place of an operation: as wanted, or not before it was."""
        landing = self.wanted.get(op.index)
        if landing is not None:
            mode = op.mode_on(landing.place.machine)
            asked = landing.slot[1] if landing.slot is not None else landing.place.start_min
            return table.find(op, mode, max(ready, asked)) if mode is not None else Found(op.modes[0], NOWHERE)
        machine = self.desk.machine[op.index]
        mode = op.mode_on(machine) if machine != UNPLACED else None
        if mode is None or mode not in op.allowed_modes:
            return earliest_completion(table, op, ready)
        return table.find(op, mode, max(ready, self.desk.start[op.index]))

    def _note(self, op: int) -> None:
        """Remember what has changed by placing an operation, so that what depends on it is looked at."""
        if op not in self.wanted and self._slot_of(op) == self._old(op):
            return
        block = self.table.placed[op]
        assert block is not None
        self.changed.add(op)
        self.dirty_machines |= {block.mode.machine, self.desk.machine[op]}
        self.dirty_pools.update(pool for pool, _ in block.mode.resources)

    def _slot_of(self, op: int) -> tuple[int, int, int, int]:
        block = self.table.placed[op]
        assert block is not None
        return block.mode.machine, block.setup_start, block.start, block.end

    def _old(self, op: int) -> tuple[int, int, int, int]:
        desk = self.desk
        return desk.machine[op], desk.setup_start[op], desk.start[op], desk.end[op]


# --- words ----------------------------------------------------------------------------------------------------


def _clash(problem: Problem, table: Timetable, index: int) -> Clash:
    """Say why an operation found no place: what holds it, and what comes too late for it."""
    op = problem.operations[index]
    name = who(problem, index)
    fixed = fixed_start(op)
    late = _latest_before(table, op)
    if fixed is not None and late is not None and late[1] > fixed:
        before = late[0]
        how = say("has started") if op.started else say("is locked to start at {start}", start=_at(problem, fixed))
        sentence = say(
            "{operation} {how}, but {other} before it would only end at {end}.",
            operation=name,
            how=how,
            other=problem.label(before.op),
            end=_at(problem, before.end),
        )
        return Clash(sentence, (index, before.op))
    if op.latest_start_min is not None:
        latest = _at(problem, op.latest_start_min)
        sentence = say(
            "{operation} must start by {latest}, and what is pushed would make it later.", operation=name, latest=latest
        )
        return Clash(sentence, (index,))
    waits = [link for link in op.links if link.max_wait_min is not None]
    if waits:
        other = waits[0].predecessor
        return Clash(
            say(
                "{operation} may wait at most {minutes} minutes after {other}, and no place keeps that.",
                operation=name,
                minutes=waits[0].max_wait_min,
                other=problem.label(other),
            ),
            (index, other),
        )
    return Clash(say("{operation} would have no place any more.", operation=name), (index,))


def _latest_before(table: Timetable, op: Operation) -> tuple[Block, int] | None:
    """Return the predecessor that lets an operation start last, and from when."""
    found: tuple[Block, int] | None = None
    for link in op.links:
        block = table.placed[link.predecessor]
        if block is not None and (found is None or block.end + link.min_wait_min > found[1]):
            found = (block, block.end + link.min_wait_min)
    return found


def _fixed_clash(problem: Problem, desk: Desk, index: int) -> Clash:
    """Name what is fixed at the same time on the same machine as an operation that is fixed itself."""
    start = fixed_start(problem.operations[index]) or 0
    modes = problem.operations[index].allowed_modes
    end = modes[0].calendar.advance(start, modes[0].run_min) if modes else start
    rivals = [
        op.index
        for op in problem.operations
        if op.index != index
        and (other := fixed_start(op)) is not None
        and desk.machine[op.index] in {mode.machine for mode in modes}
        and other < end
        and desk.end[op.index] > start
    ]
    name = who(problem, index)
    if rivals:
        sentence = say(
            "{operation} is locked to start at {start}, where {other} is locked as well.",
            operation=name,
            start=_at(problem, start),
            other=problem.label(rivals[0]),
        )
        return Clash(sentence, (index, rivals[0]))
    return Clash(
        say(
            "{operation} is locked to start at {start}, and cannot be worked then.",
            operation=name,
            start=_at(problem, start),
        ),
        (index,),
    )


def _at(problem: Problem, minute: int) -> Text:
    return say("{time:%a %d %b %H:%M}", time=problem.clock.at(minute))
