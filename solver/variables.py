"""The variables of the CP-SAT model: one `OperationVars` an operation, asked by verb.

An operation that stays where it is has the same face with whole numbers in place of variables, so a rule
does not ask which is which. Times are minutes since plan start.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ortools.sat.python import cp_model

from scheduler.problem import Mode, Problem
from scheduler.schedule import Assignment, Minutes, Schedule
from solver.sequences import MachineSequence, Node, machine_sequence
from solver.shapes import Distances, Window, shapes_of
from solver.staying import Staying
from solver.windows import Reach, mark_at

Expr = Any
"""A linear expression of OR-Tools, or a whole number."""
Literal = Any
"""A Boolean variable of OR-Tools or its negation."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One way an operation may lie: a mode, its setup and run minutes, and the distances of its times."""

    literal: Literal
    mode: Mode
    setup_min: int
    run_min: int
    distances: Distances
    starts: tuple[tuple[int, int], ...]


@dataclass
class OperationVars:
    """The times of one operation as expressions, and literals for what it chooses.

    `shapes` is empty for an operation that stays; `presence` maps the machines it may be on to literals.
    """

    index: int
    start: Expr
    setup_start: Expr
    end: Expr
    size: Expr
    presence: dict[int, Literal]
    shapes: tuple[Shape, ...] = ()
    units: tuple[float, ...] = ()
    marks: tuple[Expr, ...] = ()
    setups: dict[tuple[int, int], Literal] = field(default_factory=dict)
    runs: dict[tuple[int, int], Literal] = field(default_factory=dict)
    place: Assignment | None = None

    @property
    def moves(self) -> bool:
        """Say whether anything about it is still open."""
        return self.place is None

    def done_at(self, units: float) -> Expr:
        """Return when so many units are run."""
        return self.marks[self.units.index(units)]


class BuildStopped(Exception):
    """A model was given up while it was made: the time is over."""


class Variables:
    """All variables of one model, and what stays as it is.

    `free` are the operations that may move anywhere, `pinned` those whose setup may change because another
    operation may come before them; all others stay exactly as in `incumbent`. With `leeway` the free ones
    stay within so many minutes of their place there. BuildStopped once `should_stop` says so.
    """

    def __init__(
        self,
        problem: Problem,
        model: cp_model.CpModel,
        horizon: int,
        free: Collection[int] | None = None,
        incumbent: Schedule | None = None,
        leeway: int | None = None,
        should_stop: Callable[[], bool] | None = None,
    ) -> None:
        self.problem = problem
        self.model = model
        self.horizon = horizon
        self.true: Literal = model.new_constant(1)
        wanted = range(len(problem.operations)) if free is None else sorted(set(free))
        self.free = tuple(k for k in wanted if not problem.operations[k].started)
        self._shapes = shapes_of(problem)
        self.stays = Staying(problem, frozenset(self.free), incumbent)
        near = None if leeway is None or incumbent is None else (incumbent, leeway)
        self._reach = Reach(problem, self.free, self.stays, horizon, near)
        self._places: dict[int, list[Assignment]] = {}
        self._intervals: dict[tuple[int, int], Any] = {}
        self._constants: dict[int, OperationVars] = {}
        self.derived: list[tuple[Any, tuple[tuple[Any, int], ...]]] = []
        """Variables that are sums of (variable, factor) made before them: for hints."""
        self.lengths: list[tuple[Any, Expr, int, int]] = []
        """Lengths of pieces of work (variable, start, factor, offset): offset + factor x start where in force."""
        self.arcs: dict[int, dict[tuple[int, int], Literal]] = {}
        """By machine: the literal of (before, after) in its sequence, filled by the setup rule."""
        self.idle: dict[int, Literal] = {}
        """By machine: the literal that nothing moving is on it, filled by the setup rule."""
        self.orders: dict[tuple[int, int, int], Literal] = {}
        """By (machine, operation, other): the literal that it is before the other there, filled by the setup rule."""
        self.pairs: dict[tuple[int, int, int], tuple[Literal | None, Literal, Literal]] = {}
        """By (oven, operation, other): together, before it, after it; filled by the oven rule."""
        self.sequences: dict[int, MachineSequence] = {m: s for m in self._machines() if (s := self._sequence(m))}
        self.pinned = tuple(
            sorted({n.op for s in self.sequences.values() if s.depends for n in s.nodes if n.pinned})
        )
        self.moving: dict[int, OperationVars] = {}
        for op in (*self.free, *self.pinned):
            if should_stop is not None and should_stop():
                raise BuildStopped
            self.moving[op] = self._new(op)

    # What a rule may ask.

    def __getitem__(self, op: int) -> OperationVars:
        """Return the variables of an operation, or its constants if it stays."""
        found = self.moving.get(op)
        if found is None:
            found = self._constants.get(op)
        if found is None:
            found = self._constants[op] = self._constant(op)
        return found

    def on_machine(self, machine: int) -> list[OperationVars]:
        """Return the moving operations that may be on a machine."""
        return [op for op in self.moving.values() if machine in op.presence]

    def staying_on(self, machine: int) -> list[Assignment]:
        """Return the operations that stay on a machine and could meet a moving one, in the order of their work."""
        low, high = self.span
        return [
            place
            for place in self._on(machine)
            if place.operation not in self.moving and place.end_min >= low and place.setup_start_min <= high
        ]

    def staying_among(self, ops: Minutes) -> list[Assignment]:
        """Return which of some operations stay and could meet a moving one."""
        return [place for place in self.stays.among(ops, *self.span) if place.operation not in self.moving]

    def users_of(self, resource: int) -> Minutes:
        """Return the operations that some mode lets use a pool."""
        return self._shapes.users_of(resource)

    def stretches(self, mode: Mode) -> list[tuple[int, int]]:
        """Return the open stretches of a mode's calendar, numbered as `Distances.crossing` numbers them."""
        table = self._shapes.stretches(mode.calendar, self.horizon + 1)
        return list(zip(table.starts.tolist(), table.ends.tolist(), strict=True))

    @cached_property
    def span(self) -> tuple[int, int]:
        """The stretch of time in which anything moves."""
        low = min((d.starts[0][0] - d.distances.before for v in self.moving.values() for d in v.shapes), default=0)
        for variables in self.moving.values():
            for shape in variables.shapes:
                low = min(low, min(a for a, _ in shape.starts) - shape.distances.before)
        high = max((b + s.distances.after for v in self.moving.values() for s in v.shapes for _, b in s.starts),
                   default=0)
        return low, high

    def interval(self, op: int, machine: int) -> Any:
        """Return the interval from setup start to end, present if the operation is on the machine."""
        key = (op, machine)
        if key not in self._intervals:
            self._intervals[key] = self._new_interval(self.moving[op], machine)
        return self._intervals[key]

    def window(self, op: int) -> Window:
        """Return the window of a free operation."""
        return self._reach.window(op)

    # How they are made.

    def _on(self, machine: int) -> list[Assignment]:
        if machine not in self._places:
            self._places[machine] = self.stays.on(machine)
        return self._places[machine]

    def _machines(self) -> list[int]:
        return sorted({mode.machine for k in self.free for mode in self.problem.operations[k].allowed_modes})

    def _sequence(self, machine: int) -> MachineSequence | None:
        if self.problem.machines[machine].capacity != 1:
            return None
        nodes = [
            Node(k, k, mode.family, self.window(k))
            for k in self.free
            for mode in self.problem.operations[k].allowed_modes
            if mode.machine == machine
        ]
        return machine_sequence(self.problem, machine, nodes, self._on(machine))

    def _units(self, op: int) -> tuple[float, ...]:
        """List the transfer batches that others wait for."""
        units = {
            link.transfer_units
            for follower in self.problem.followers[op]
            for link in self.problem.operations[follower].links
            if link.predecessor == op and link.transfer_units is not None
        }
        return tuple(sorted(units))

    def _constant(self, op: int) -> OperationVars:
        place = self.stays[op]
        assert place is not None
        mode = self.problem.operations[op].mode_on(place.machine)
        assert mode is not None
        units = self._units(op)
        return OperationVars(
            op, place.start_min, place.setup_start_min, place.end_min, place.end_min - place.setup_start_min,
            {place.machine: self.true}, (), units,
            tuple(mark_at(mode, place.start_min, q) for q in units), place=place,
        )  # fmt: skip

    def _new(self, op: int) -> OperationVars:
        units = self._units(op)
        shapes = tuple(self._shapes_of(op, units))
        model = self.model
        if not shapes:
            model.add_bool_or([])  # it fits nowhere
            return OperationVars(op, 0, 0, 0, 0, {}, (), units, (0,) * len(units))
        starts = cp_model.Domain.from_intervals([list(pair) for shape in shapes for pair in shape.starts])
        start = starts.min() if starts.size() == 1 else model.new_int_var_from_domain(starts, "")
        lits = [shape.literal for shape in shapes]
        before = self._chosen(lits, [shape.distances.before for shape in shapes])
        after = self._chosen(lits, [shape.distances.after for shape in shapes])
        size = before + after if isinstance(before, int) and isinstance(after, int) else None
        if size is None:
            size = self._chosen(lits, [s.distances.before + s.distances.after for s in shapes])
        made = OperationVars(
            op, start, self._shifted(start, before, -1), self._shifted(start, after, 1), size, {}, shapes, units
        )
        made.marks = tuple(
            self._shifted(start, self._chosen(lits, [shape.distances.marks[k] for shape in shapes]), 1)
            for k in range(len(units))
        )
        self._group(made)
        return made

    def _chosen(self, literals: list[Literal], values: list[int]) -> Expr:
        """Return the value of the one true literal: a number if all are equal, else a variable."""
        if len(set(values)) == 1:
            return values[0]
        chosen = self.model.new_int_var_from_domain(cp_model.Domain.from_values(sorted(set(values))), "")
        self.model.add(chosen == sum(value * literal for value, literal in zip(values, literals, strict=True)))
        self.derived.append((chosen, tuple(zip(literals, values, strict=True))))
        return chosen

    def _shifted(self, start: Expr, distance: Expr, sign: int) -> Expr:
        """Return start + sign x distance as something affine: a variable of its own where the distance is one."""
        if isinstance(distance, int):
            return start + sign * distance
        if isinstance(start, int):
            return sign * distance + start
        low, high = _bounds(start)
        d_low, d_high = _bounds(distance)
        bounds = (low + d_low, high + d_high) if sign > 0 else (low - d_high, high - d_low)
        shifted = self.model.new_int_var(bounds[0], bounds[1], "")
        self.model.add(shifted == start + sign * distance)
        self.derived.append((shifted, ((start, 1), (distance, sign))))
        return shifted

    def _group(self, made: OperationVars) -> None:
        """Make the literals for the machine, for the setup and (in ovens) for the length of the run."""
        machines = sorted({shape.mode.machine for shape in made.shapes})
        for m in machines:
            mine = [shape for shape in made.shapes if shape.mode.machine == m]
            made.presence[m] = self.true if len(machines) == 1 else self._any([shape.literal for shape in mine])
            for minutes in {shape.setup_min for shape in mine}:
                chosen = [shape.literal for shape in mine if shape.setup_min == minutes]
                made.setups[m, minutes] = made.presence[m] if len(chosen) == len(mine) else self._any(chosen)
            for minutes in {shape.run_min for shape in mine}:
                chosen = [shape.literal for shape in mine if shape.run_min == minutes]
                made.runs[m, minutes] = made.presence[m] if len(chosen) == len(mine) else self._any(chosen)

    def _any(self, literals: list[Literal]) -> Literal:
        """Return a literal that is true exactly if one of some exclusive literals is."""
        if len(literals) == 1:
            return literals[0]
        either = self.model.new_bool_var("")
        self.model.add_exactly_one([*literals, ~either])
        self.derived.append((either, tuple((literal, 1) for literal in literals)))
        return either

    def _shapes_of(self, op: int, units: tuple[float, ...]) -> Iterator[Shape]:
        """Find every way an operation may lie; a lone one needs no literal."""
        found: list[tuple[Mode, int, int, Distances, list[tuple[int, int]]]] = []
        operation = self.problem.operations[op]
        place = self.stays[op]
        for mode in operation.allowed_modes if place is None else operation.modes:
            if place is not None and mode.machine != place.machine:
                continue
            window = self._mode_window(op, mode)
            marks = tuple(mode.run_for(q) for q in units)
            for setup in self._setup_options(op, mode):
                for run in self._run_options(op, mode):
                    classes = self._shapes.classes(mode, setup, run, window, marks)
                    found.extend((mode, setup, run, d, starts) for d, starts in classes.items())
        for mode, setup, run, distances, starts in found:
            literal = self.true if len(found) == 1 else self.model.new_bool_var("")
            yield Shape(literal, mode, setup, run, distances, tuple(starts))

    def _mode_window(self, op: int, mode: Mode) -> Window:
        place = self.stays[op]
        if place is None:
            known = self.window(op)
        else:
            known = Window(place.start_min, place.start_min, place.end_min, place.end_min)
        sequence = self.sequences.get(mode.machine)
        if sequence is None:
            return known
        begin = sequence.begin_min
        first = None if sequence.begin_op < 0 else self.stays[sequence.begin_op]
        same_minute = first is not None and first.setup_start_min == first.end_min
        if same_minute and sequence.begin_op > op and mode.run_min == 0:
            begin += 1  # of two operations without length at the same minute the lower number counts as the first
        return Window(known.start_lo, known.start_hi, known.end_lo, known.end_hi, begin)

    def _setup_options(self, op: int, mode: Mode) -> tuple[int, ...]:
        sequence = self.sequences.get(mode.machine)
        if sequence is None:
            return (self.problem.setup_min(mode.machine, 0, mode),)
        return sequence.setups[op]

    def _run_options(self, op: int, mode: Mode) -> tuple[int, ...]:
        """List how long a bake may take: as long as the operation or any longer one that may share the oven."""
        if not self.is_oven(mode.machine):
            return (mode.run_min,)
        longer = {mode.run_min}
        for other in self._bakers(mode.machine):
            theirs = self.problem.operations[other].mode_on(mode.machine)
            if other != op and theirs is not None and theirs.batch_key == mode.batch_key:
                longer.add(max(mode.run_min, theirs.run_min))
        return tuple(sorted(longer))

    def is_oven(self, machine: int) -> bool:
        """Say whether operations share a machine in batches."""
        return bool(self.problem.machines[machine].batch_by) and self.problem.machines[machine].capacity > 1

    def _bakers(self, machine: int) -> list[int]:
        """List who may be in an oven: the free ones and those that stay there."""
        free = [k for k in self.free if any(m.machine == machine for m in self.problem.operations[k].allowed_modes)]
        return free + [place.operation for place in self._on(machine)]

    def _new_interval(self, made: OperationVars, machine: int) -> Any:
        """Make the interval of one operation on one machine, of fixed size where the machine allows only one."""
        presence = made.presence[machine]
        always = presence is self.true
        pairs = {(s.distances.before, s.distances.after) for s in made.shapes if s.mode.machine == machine}
        if len(pairs) == 1:
            before, after = pairs.pop()
            if always:
                return self.model.new_fixed_size_interval_var(made.start - before, before + after, "")
            return self.model.new_optional_fixed_size_interval_var(made.start - before, before + after, presence, "")
        if always:
            return self.model.new_interval_var(made.setup_start, made.size, made.end, "")
        return self.model.new_optional_interval_var(made.setup_start, made.size, made.end, presence, "")


def _bounds(variable: Any) -> tuple[int, int]:
    domain = variable.proto.domain  # its negative indices do not count from the end
    return domain[0], domain[len(domain) - 1]
