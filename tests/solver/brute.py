"""Search every plan of a tiny shop minute by minute: slow, plain, and blind to how the engine works.

Only `check` says what a plan is. Placements are cut by what one operation alone or two together can never do.
"""

from __future__ import annotations

from collections.abc import Collection

from scheduler.calendar import Calendar
from scheduler.problem import Mode, Problem
from scheduler.schedule import Assignment, Schedule
from solver.check import is_valid
from solver.objective import Profile, Score, Scorer
from solver.rules import working_time


def is_tight(problem: Problem, schedule: Schedule) -> bool:
    """Say whether a plan breaks no rule and begins and ends where work is done, as all plans of ours do."""
    return is_valid(problem, schedule) and next(working_time.loose_ends(problem, schedule), None) is None


Place = tuple[int, int, int, int, int]
"""(machine, setup start, start, end, setup minutes)"""


class Brute:
    """Looks for a plan that scores less than `limit` (None: any plan) and ends by `horizon`."""

    def __init__(
        self,
        problem: Problem,
        profile: Profile,
        horizon: int,
        limit: Score | None,
        free: Collection[int] | None = None,
        incumbent: Schedule | None = None,
        max_nodes: int = 200_000,
    ) -> None:
        self.problem = problem
        self.scorer = Scorer(problem, profile)
        self.horizon = horizon
        self.limit = limit
        self.free = None if free is None else set(free)
        self.incumbent = incumbent
        self.nodes_left = max_nodes
        self.places = [self._places(k) for k in range(len(problem.operations))]
        self.chosen: dict[int, Place] = {}
        self.found: Schedule | None = None

    @property
    def gave_up(self) -> bool:
        return self.nodes_left <= 0

    def search(self) -> Schedule | None:
        self._go(0)
        return self.found

    def _go(self, k: int) -> bool:
        self.nodes_left -= 1
        if self.nodes_left <= 0:
            return True
        if self.limit is not None and self._partial_score() >= self.limit:
            return False
        if k == len(self.places):
            plan = Schedule.of(k, (Assignment(op, *place[:4]) for op, place in self.chosen.items()))
            if is_tight(self.problem, plan):
                self.found = plan
                return True
            return False
        for place in self.places[k]:
            if all(self._together(k, place, other, there) for other, there in self.chosen.items()):
                self.chosen[k] = place
                if self._go(k + 1):
                    return True
                del self.chosen[k]
        return False

    def _partial_score(self) -> Score:
        tardiness, last, setup = 0, 0, 0
        ends: dict[int, int] = {}
        for op, (_, _, _, end, minutes) in self.chosen.items():
            order = self.problem.operations[op].order
            ends[order] = max(ends.get(order, 0), end)
            last, setup = max(last, end), setup + minutes
        for order, end in ends.items():
            weight, due = int(self.scorer.order_weights[order]), int(self.scorer.order_dues[order])
            tardiness += weight * max(0, end - due)
        return self.scorer.of_terms(tardiness, last, setup)

    def _together(self, a: int, here: Place, b: int, there: Place) -> bool:
        machine = self.problem.machines[here[0]]
        if here[0] == there[0]:
            overlap = here[1] < there[3] and there[1] < here[3]
            if machine.capacity == 1 and overlap:
                return False
            if machine.capacity > 1 and machine.batch_by and overlap and here[2:4] != there[2:4]:
                return False
        for op, place, other, before in ((a, here, b, there), (b, there, a, here)):
            for link in () if self.problem.operations[op].started else self.problem.operations[op].links:
                if link.predecessor == other and link.transfer_units is None and place[2] < before[3]:
                    return False
        return True

    def _places(self, k: int) -> list[Place]:
        op = self.problem.operations[k]
        found: list[Place] = []
        for mode in op.modes:
            machine = self.problem.machines[mode.machine]
            setups = {self.problem.setup_min(mode.machine, f, mode) for f in range(len(self.problem.families))}
            runs = {mode.run_min}
            if machine.batch_by and machine.capacity > 1:
                others = (m.run_min for o in self.problem.operations for m in o.modes if m.machine == mode.machine)
                runs |= {max(mode.run_min, run) for run in others}
            for setup in setups:
                for run in runs:
                    for start in [0] if op.started else range(op.earliest_min, self.horizon + 1):
                        found += self._place(mode, setup, run, start)
        if self.free is not None and k not in self.free and self.incumbent is not None:
            stay = self.incumbent[k]
            found = [p for p in found if (p[0], p[2], p[3]) == (stay.machine, stay.start_min, stay.end_min)]
        if op.lock is not None and op.lock.start_min is not None and not op.started:
            found = [p for p in found if p[2] == op.lock.start_min]
        return sorted(set(found), key=lambda p: (p[3], p[4]))

    def _place(self, mode: Mode, setup: int, run: int, start: int) -> list[Place]:
        open_at = _open_minutes(mode.calendar, self.horizon)
        end = start
        for _ in range(run):
            while end < self.horizon and not open_at[end]:
                end += 1
            end += 1
        if end > self.horizon:
            return []
        begin, left = start, setup
        while left and begin > 0:
            begin -= 1
            left -= open_at[begin]
        return [] if left else [(mode.machine, begin, start, end, setup)]


_OPEN: dict[tuple[int, int], tuple[Calendar, list[bool]]] = {}


def _open_minutes(calendar: Calendar, horizon: int) -> list[bool]:
    key = (id(calendar), horizon)
    if key not in _OPEN or _OPEN[key][0] is not calendar:
        _OPEN[key] = (calendar, [calendar.open_between(t, t + 1) == 1 for t in range(horizon + 1)])
    return _OPEN[key][1]
