"""The CP-SAT model of all rules: of the whole plan, or of a part that is free while the rest stays.

`build` makes it, `solve_levels` solves it level by level of the profile. Infeasible is no verdict here: see
`solver.clash`, which names the rows and confirms them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from ortools.sat.python import cp_model

from scheduler.kpis import setup_minutes
from scheduler.problem import Problem
from scheduler.schedule import Assignment, Minutes, Schedule
from solver.objective import Profile, Scorer
from solver.rules import RULES
from solver.sequences import BEGIN
from solver.variables import BuildStopped, Expr, OperationVars, Variables
from solver.windows import safe_horizon


@dataclass
class BuiltModel:
    """A model with what is needed to hint it, to read it and to say what its objective counts.

    `levels` are expressions equal to the exact score of `solver.objective`, most important first.
    """

    problem: Problem
    profile: Profile
    scorer: Scorer
    model: cp_model.CpModel
    vars: Variables
    levels: tuple[Expr, ...]
    level_floors: tuple[int, ...]  # what the windows alone say: no plan of this model has less
    base: Schedule | None
    tardiness: dict[int, Any]  # by order, minutes late
    makespan: Any
    whole: bool

    def extract(self, value: Callable[[Any], int]) -> Schedule:
        """Return the plan that a solution stands for; `value` evaluates an expression."""
        columns = _columns(self.vars)
        for k, op in self.vars.moving.items():
            columns[:, k] = (
                next(m for m, present in op.presence.items() if value(present)),
                value(op.setup_start),
                value(op.start),
                value(op.end),
            )
        return Schedule(*(column.copy() for column in columns))

    def hint(self, schedule: Schedule) -> None:
        """Suggest a plan to the solver: a value for every variable that the plan decides."""
        self.model.clear_hints()  # type: ignore[no-untyped-call]
        values: dict[int, int] = {self.vars.true.index: 1}
        variables: dict[int, Any] = {}

        def put(variable: Any, value: int) -> None:
            if not isinstance(variable, int) and variable.index not in values:
                values[variable.index] = value
                variables[variable.index] = variable

        for op in self.vars.moving.values():
            _hint_operation(op, schedule[op.index], put)
        for variable, terms in self.vars.derived:
            if all(term.index in values for term, _ in terms):
                put(variable, sum(factor * values[term.index] for term, factor in terms))
        for length, start, factor, offset in self.vars.lengths:
            at = start if isinstance(start, int) else values.get(start.index, 0)
            most = length.proto.domain[1]
            put(length, min(max(0, offset + factor * at), most))
        for order, late in self.tardiness.items():
            due = self.problem.orders[order].due_min
            ends = schedule.end[list(self.problem.operations_of[order])]
            put(late, max(0, int(ends.max()) - (due or 0)))
        put(self.makespan, int(schedule.end.max(initial=0)))
        _hint_sequences(self.vars, schedule, put)
        _hint_ovens(self.vars, schedule, put)
        for index, variable in variables.items():
            self.model.add_hint(variable, values[index])


def build(
    problem: Problem,
    profile: Profile,
    *,
    free: Collection[int] | None = None,
    incumbent: Schedule | None = None,
    horizon: int | None = None,
    setups: Minutes | None = None,
    leeway: int | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> BuiltModel:
    """Build the model in which the `free` operations (None: all) may move and the others stay as in `incumbent`.

    Whole, it holds a best plan; `horizon`, the latest end in minutes, is then found safely, and for a part it is
    the end of the incumbent. `setups` are the incumbent's setup minutes by operation, where they are known.
    A fixed operation keeps its machine, start and end; its setup follows what comes before it. With `leeway` the
    free ones stay within so many minutes of their place. BuildStopped once `should_stop` says so.
    """
    scorer = Scorer(problem, profile)
    if horizon is None:
        horizon = _horizon(problem, scorer, incumbent, free is None)
    model = cp_model.CpModel()
    variables = Variables(problem, model, horizon, free, None if free is None else incumbent, leeway, should_stop)
    for rule in RULES:
        if should_stop is not None and should_stop():
            raise BuildStopped
        rule.post(model, variables, problem)
    made = _Objective(problem, scorer, model, variables, setups)
    return BuiltModel(
        problem,
        profile,
        scorer,
        model,
        variables,
        *made.levels(),
        incumbent,
        made.tardiness,
        made.makespan,
        free is None,
    )


def _horizon(problem: Problem, scorer: Scorer, incumbent: Schedule | None, whole: bool) -> int:
    """Return an end by which all may be asked to be done without losing every best plan."""
    last = 0 if incumbent is None else int(incumbent.end.max(initial=0))
    if not whole:
        return last
    horizon = max(last, safe_horizon(problem))
    if incumbent is None:
        return horizon
    # A better plan cannot end later than the first level that is not yet at zero allows.
    for value, (_, makespan, _) in zip(scorer.of(incumbent), scorer.coefficients, strict=True):
        if makespan:
            horizon = min(horizon, value // makespan)
        if value > 0:
            break
    return horizon


def _columns(variables: Variables) -> Minutes:
    stays = variables.stays
    return np.stack([stays.machine, stays.setup_start, stays.start, stays.end])


class _Objective:
    """Builds the three terms: scaled weighted tardiness, makespan and setup minutes."""

    def __init__(
        self, problem: Problem, scorer: Scorer, model: cp_model.CpModel, variables: Variables, setups: Minutes | None
    ) -> None:
        self.problem = problem
        self.scorer = scorer
        self.model = model
        self.vars = variables
        self.tardiness: dict[int, Any] = {}
        self.makespan: Any = 0
        self._stay_ends = np.where(variables.stays.stays, variables.stays.end, -1)
        wanted = [any(c[k] for c in scorer.coefficients) for k in range(3)]
        none: tuple[Expr, int] = (0, 0)
        self._terms = (
            self._tardiness() if wanted[0] else none,
            self._makespan() if wanted[1] else none,
            self._setup(setups) if wanted[2] else none,
        )

    def levels(self) -> tuple[tuple[Expr, ...], tuple[int, ...]]:
        """Return the levels, and what each is at least."""
        rows = self.scorer.coefficients
        exprs = tuple(sum((c * t[0] for c, t in zip(row, self._terms, strict=True) if c), 0) for row in rows)
        return exprs, tuple(sum(c * t[1] for c, t in zip(row, self._terms, strict=True)) for row in rows)

    def _tardiness(self) -> tuple[Expr, int]:
        touched = sorted({self.problem.operations[k].order for k in self.vars.free})
        total: Expr = 0
        least = 0
        rest = self._stay_ends.copy()
        for order in touched:
            ops = self.problem.operations_of[order]
            weight, due = int(self.scorer.order_weights[order]), int(self.scorer.order_dues[order])
            fixed = int(rest[list(ops)].max())
            rest[list(ops)] = -1
            moving = [self.vars[k] for k in ops if not self.vars.stays.stays[k] and self._ends_the_order(k)]
            latest = max(self.vars.window(op.index).end_hi for op in moving) if moving else 0
            low = max([0, fixed - due, *(self.vars.window(op.index).end_lo - due for op in moving)])
            if weight == 0 or max(fixed, latest) <= due:
                continue
            late = self.model.new_int_var(low, max(low, fixed - due, latest - due), "")
            for op in moving:
                self.model.add(late >= op.end - due)
            self.tardiness[order] = late
            total, least = total + weight * late, least + weight * low
        constant = self.scorer.tardiness(rest)
        return total + constant, least + constant

    def _makespan(self) -> tuple[Expr, int]:
        ends = [self.vars[k] for k in self.vars.free if self._ends_the_order(k)]
        low = max([0, int(self._stay_ends.max(initial=0)), *(self.vars.window(op.index).end_lo for op in ends)])
        self.makespan = self.model.new_int_var(low, max(low, self.vars.horizon), "")
        for op in ends:
            self.model.add(self.makespan >= op.end)
        return self.makespan, low

    def _ends_the_order(self, op: int) -> bool:
        """Say whether nothing that may still move must end after it."""
        return all(self.problem.operations[k].started for k in self.problem.followers[op])

    def _setup(self, setups: Minutes | None) -> tuple[Expr, int]:
        constant = 0
        if len(self.vars.free) < len(self.problem.operations):
            if setups is None:
                setups = setup_minutes(self.problem, Schedule(*(c.copy() for c in _columns(self.vars))))
            stays = self.vars.stays.stays.copy()
            stays[list(self.vars.pinned)] = False
            constant = int(setups[stays].sum())
        total: Expr = constant
        least = constant
        for op in self.vars.moving.values():
            for (_, minutes), literal in op.setups.items():
                if minutes:
                    total = total + minutes * literal
            least += min((minutes for _, minutes in op.setups), default=0)
        return total, least


def _hint_operation(op: OperationVars, place: Assignment, put: Callable[[Any, int], None]) -> None:
    put(op.start, place.start_min)
    before, after = place.start_min - place.setup_start_min, place.end_min - place.start_min
    for shape in op.shapes:
        fits = (
            shape.mode.machine == place.machine
            and (shape.distances.before, shape.distances.after) == (before, after)
            and any(a <= place.start_min <= b for a, b in shape.starts)
        )
        put(shape.literal, int(fits))


def _hint_sequences(variables: Variables, schedule: Schedule, put: Callable[[Any, int], None]) -> None:
    for machine, literals in variables.arcs.items():
        nodes = {op for arc in literals for op in arc if op != BEGIN}
        here = sorted(
            (k for k in nodes if schedule.machine[k] == machine),
            key=lambda k: _place(schedule, k),
        )
        chosen = set(zip([BEGIN, *here], [*here, BEGIN], strict=True))
        for arc, literal in literals.items():
            put(literal, int(arc in chosen))
        put(variables.idle[machine], int(not here))
    for (_, one, other), literal in variables.orders.items():
        put(literal, int(_place(schedule, one) < _place(schedule, other)))


def _place(schedule: Schedule, op: int) -> tuple[int, int, int, int]:
    return int(schedule.setup_start[op]), int(schedule.start[op]), int(schedule.end[op]), op


def _hint_ovens(variables: Variables, schedule: Schedule, put: Callable[[Any, int], None]) -> None:
    for (machine, a, b), (together, before, after) in variables.pairs.items():
        one, other = schedule[a], schedule[b]
        both = one.machine == other.machine == machine
        first = both and one.end_min <= other.setup_start_min
        second = both and not first and other.end_min <= one.setup_start_min
        if together is not None:
            put(together, int(both and not first and not second))
        put(before, int(first))
        put(after, int(second))
