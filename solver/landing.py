"""Where an operation really lands when a planner puts it down: after calendar, setup, predecessors and pools.

Fast enough for every movement of a pointer: only the one machine is looked at. What stands there before the
middle of the landing place stays in front, the rest makes way; locked and started work never does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.edit import Place, why_not_on
from scheduler.problem import Mode, Operation, Problem
from scheduler.schedule import UNPLACED, Schedule, machine_sequences
from scheduler.texts import say
from solver.groups import Groups, groups_of
from solver.slots import Slot, fit

_MAX_TRIES = 200


@dataclass(frozen=True, slots=True)
class Landing:
    """Where an operation lands. `reason` says why it can't be there, `note` why it lands later than asked."""

    place: Place
    slot: Slot | None  # None: it can't
    rank: float = 0.0  # its place in the order in which operations are put down
    reason: str = ""
    note: str = ""


class Desk:
    """One plan, laid out for many questions of the kind `what if this stood there?`."""

    def __init__(self, problem: Problem, schedule: Schedule) -> None:
        """Sort the plan by machine and time; milliseconds for ten thousand operations."""
        self.problem = problem
        self.schedule = schedule
        self.machine: list[int] = schedule.machine.tolist()
        self.setup_start: list[int] = schedule.setup_start.tolist()
        self.start: list[int] = schedule.start.tolist()
        self.end: list[int] = schedule.end.tolist()
        self.sequences = machine_sequences(schedule, len(problem.machines))
        self.rank = _ranks(problem, schedule)
        self._sorted_setups = np.sort(schedule.setup_start).tolist()
        self._pool_users: list[list[tuple[int, int]]] | None = None

    @cached_property
    def groups(self) -> Groups:
        """The operations that max waits tie together, and what follows on what."""
        return groups_of(self.problem)

    def fixed(self, op: int) -> bool:
        """Say whether an operation keeps its time whatever comes."""
        found = self.problem.operations[op]
        return found.started or (found.lock is not None and found.lock.start_min is not None)

    def landing(self, place: Place, moved: Mapping[int, Slot] | None = None) -> Landing:
        """Find where an operation lands; `moved` are the new places of others that move with it."""
        moved = moved or {}
        why = why_not_on(self.problem, place.operation, place.machine)
        if why:
            return Landing(place, None, reason=why)
        op = self.problem.operations[place.operation]
        mode = op.mode_on(place.machine)
        assert mode is not None
        ready, waits_for = self._ready(op, moved)
        asked = max(place.start_min, ready)
        others = [k for k in self.sequences[place.machine] if k != place.operation and k not in moved]
        if self.problem.machines[place.machine].capacity > 1:
            slot = fit(mode.calendar, 0, asked, 0 if mode.no_setup else mode.setup_min, mode.run_min, mode.may_pause)
            return self._landed(place, slot, waits_for if ready > place.start_min else "", self._rank_at(slot[0]))
        return self._on_line(place, mode, asked, others, waits_for if ready > place.start_min else "")

    def _ready(self, op: Operation, moved: Mapping[int, Slot]) -> tuple[int, str]:
        """Return the earliest start that release and predecessors allow, and what it waits for in words."""
        ready, words = op.earliest_min, ""
        if ready > 0:
            words = say("not before its release")
        for link in op.links:
            start, end = self._times(link.predecessor, moved)
            if end < 0:
                continue
            mode = self.problem.operations[link.predecessor].mode_on(self.machine[link.predecessor])
            if link.transfer_units is not None and mode is not None:
                end = mode.calendar.advance(start, mode.run_for(link.transfer_units))
            if end + link.min_wait_min > ready:
                ready = end + link.min_wait_min
                words = say("waits for step {step}", step=self.problem.operations[link.predecessor].step)
        return ready, words

    def _times(self, op: int, moved: Mapping[int, Slot]) -> tuple[int, int]:
        if op in moved:
            return moved[op][1], moved[op][2]
        return self.start[op], self.end[op]

    def _on_line(self, place: Place, mode: Mode, asked: int, others: Sequence[int], note: str) -> Landing:
        """Find the gap on a machine of one operation at a time."""
        problem = self.problem
        middles = [self.end[k] if self.fixed(k) else (self.setup_start[k] + self.end[k]) / 2 for k in others]
        position = bisect_left(middles, asked + 0.5)
        for _ in range(_MAX_TRIES):
            before = others[position - 1] if position else None
            family = problem.machines[place.machine].current_setup
            free_from = 0
            if before is not None:
                family, free_from = self._mode(before).family, self.end[before]
            setup = problem.setup_min(place.machine, family, mode)
            slot = self._pooled(place.operation, mode, free_from, asked, setup)
            wall = next((q for q in range(position, len(others)) if self.fixed(others[q])), None)
            if wall is None or slot[2] <= self.setup_start[others[wall]]:
                low = self.rank[before] + 0.5 if before is not None else -0.5
                high = self.rank[others[position]] - 0.5 if position < len(others) else float(len(self.rank))
                return self._landed(place, slot, note, min(max(self._rank_at(slot[0]), low), high))
            held = problem.label(others[wall])
            under_way = problem.operations[others[wall]].started
            note = (
                say("{operation} is under way there", operation=held)
                if under_way
                else say("{operation} is locked there", operation=held)
            )
            position = wall + 1
        return Landing(place, None, reason=say("There is no room on this machine."))

    def _landed(self, place: Place, slot: Slot, note: str, rank: float) -> Landing:
        if slot[2] >= FAR_MIN:
            name = self.problem.machines[place.machine].name
            return Landing(
                place, None, reason=say("{machine} is never open long enough for it from then on.", machine=name)
            )
        if not note and slot[1] > place.start_min:
            note = say("the machine is closed or busy until then")
        return Landing(place, slot, rank, note=note)

    def _rank_at(self, minute: int) -> float:
        return bisect_left(self._sorted_setups, minute) - 0.5

    def _mode(self, op: int) -> Mode:
        found = self.problem.operations[op]
        return found.mode_on(self.machine[op]) or found.modes[0]

    # Pools: what begins before the operation keeps them, what begins later makes way.

    def _pooled(self, op: int, mode: Mode, free_from: int, asked: int, setup: int) -> Slot:
        slot = fit(mode.calendar, free_from, asked, setup, mode.run_min, mode.may_pause)
        for _ in range(_MAX_TRIES if mode.resources else 0):
            until = self._pool_taken(op, mode, slot)
            if not until or slot[2] >= FAR_MIN:
                break
            slot = fit(mode.calendar, max(free_from, until), asked, setup, mode.run_min, mode.may_pause)
        return slot

    def _pool_taken(self, op: int, mode: Mode, slot: Slot) -> int:
        """Return until when a pool has no room at the slot's beginning, 0 if it has."""
        for resource, amount in mode.resources:
            busy = [
                (self.end[k], quantity)
                for k, quantity in self._users(resource)
                if k != op and self.setup_start[k] <= slot[0] < self.end[k]
            ]
            if sum(quantity for _, quantity in busy) + amount > self.problem.resources[resource].quantity:
                return min(end for end, _ in busy) if busy else 0
        return 0

    def _users(self, resource: int) -> list[tuple[int, int]]:
        if self._pool_users is None:
            self._pool_users = [[] for _ in self.problem.resources]
            for k, machine in enumerate(self.machine):
                if machine != UNPLACED:
                    for found, quantity in self._mode(k).resources:
                        self._pool_users[found].append((k, quantity))
        return self._pool_users[resource]


def _ranks(problem: Problem, schedule: Schedule) -> list[float]:
    """Number the operations in the order of their work; in an oven the longest of a batch first, unplaced ones last."""
    count = len(schedule)
    ovens = np.array([machine.batch_by != "" and machine.capacity > 1 for machine in problem.machines])
    placed = schedule.machine != UNPLACED
    begin = np.where(placed, schedule.setup_start, FAR_MIN)
    second = schedule.start.copy()
    if count and ovens.any():
        baked = placed & ovens[schedule.machine]
        begin = np.where(baked, schedule.start, begin)
        for k in np.flatnonzero(baked).tolist():
            mode = problem.operations[k].mode_on(int(schedule.machine[k]))
            second[k] = -(mode.run_min if mode is not None else 0)
    order = np.lexsort((np.arange(count), schedule.end, second, begin))
    rank = np.empty(count)
    rank[order] = np.arange(count)
    return [float(r) for r in rank.tolist()]
