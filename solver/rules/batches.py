"""Operations that share an oven fit together, start and end together, and are not too many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scheduler.problem import Mode, Problem
from scheduler.schedule import Assignment, Schedule
from scheduler.texts import joined, say
from solver.rules.view import View, view
from solver.rules.violation import Violation, at

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Literal, OperationVars, Variables

NAME: Final = say("What shares an oven fits together, and starts and ends together")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Let two operations in an oven be together or one before the other, and bake as long as the longest asks."""
    for m in range(len(problem.machines)):
        if vars.is_oven(m) and vars.on_machine(m):
            _Oven(model, vars, m).post()


class _Oven:
    """The batches of one oven: moving operations among each other and with the batches that stay."""

    def __init__(self, model: cp_model.CpModel, vars: Variables, machine: int) -> None:
        self.model = model
        self.vars = vars
        self.machine = machine
        self.capacity = vars.problem.machines[machine].capacity
        self.moving = vars.on_machine(machine)
        self.mates: dict[int, list[tuple[Literal, int]]] = {op.index: [] for op in self.moving}
        """By operation: who may bake with it (a literal) and how long that takes at least."""
        self.room: dict[int, list[tuple[Literal, int]]] = {op.index: [] for op in self.moving}
        """By operation: who may bake with it (a literal) and how many places that takes."""

    def mode(self, op: int) -> Mode:
        found = self.vars.problem.operations[op].mode_on(self.machine)
        assert found is not None
        return found

    def post(self) -> None:
        """Post all of it."""
        for k, one in enumerate(self.moving):
            for other in self.moving[k + 1 :]:
                self._pair(one, other)
        for batch in self._batches_that_stay():
            self._beside(batch)
        for op in self.moving:
            self._bake(op)
            self.model.add(sum(places * literal for literal, places in self.room[op.index]) <= self.capacity - 1)

    def _pair(self, one: OperationVars, other: OperationVars) -> None:
        """Say of two operations: together, or one after the other, if both are here."""
        model, a, b = self.model, one.index, other.index
        before, after = model.new_bool_var(""), model.new_bool_var("")
        model.add(other.setup_start >= one.end).only_enforce_if(before)
        model.add(one.setup_start >= other.end).only_enforce_if(after)
        absent = [~one.presence[self.machine], ~other.presence[self.machine]]
        together = None
        if self.mode(a).batch_key == self.mode(b).batch_key:
            together = model.new_bool_var("")
            self._unite(together, one, other)
            self.mates[a].append((together, self.mode(b).run_min))
            self.mates[b].append((together, self.mode(a).run_min))
            self.room[a].append((together, 1))
            self.room[b].append((together, 1))
        choices = [before, after] if together is None else [together, before, after]
        model.add_bool_or([*choices, *absent])
        model.add_at_most_one(choices)
        self.vars.pairs[self.machine, a, b] = (together, before, after)

    def _unite(self, together: Literal, one: OperationVars, other: OperationVars) -> None:
        self.model.add(one.start == other.start).only_enforce_if(together)
        self.model.add(one.end == other.end).only_enforce_if(together)
        for op in (one, other):
            if op.moves:
                self.model.add_implication(together, op.presence[self.machine])

    def _bake(self, op: OperationVars) -> None:
        """Bake no shorter than anyone in the batch asks, and no longer than the longest."""
        own = self.mode(op.index).run_min
        for (machine, run), literal in op.runs.items():
            if machine != self.machine:
                continue
            for together, theirs in self.mates[op.index]:
                if theirs > run:
                    self.model.add_implication(together, ~literal)
            if run > own:
                asking = [together for together, theirs in self.mates[op.index] if theirs == run]
                self.model.add_bool_or([*asking, ~literal])

    def _batches_that_stay(self) -> list[list[Assignment]]:
        batches: dict[tuple[int, int], list[Assignment]] = {}
        for place in self.vars.staying_on(self.machine):
            batches.setdefault((place.start_min, place.end_min), []).append(place)
        return list(batches.values())

    def _beside(self, batch: list[Assignment]) -> None:
        """Say of each moving operation: in this batch, before it, or after it. The batch keeps its time."""
        model, first = self.model, batch[0]
        begin = min(place.setup_start_min for place in batch)
        run = self.mode(first.operation).calendar.open_between(first.start_min, first.end_min)
        joining: list[tuple[Literal, int]] = []
        for op in self.moving:
            before, after = model.new_bool_var(""), model.new_bool_var("")
            model.add(op.end <= begin).only_enforce_if(before)
            model.add(op.setup_start >= first.end_min).only_enforce_if(after)
            together = None
            if self.mode(op.index).batch_key == self.mode(first.operation).batch_key:
                together = model.new_bool_var("")
                self._unite(together, op, self.vars[first.operation])
                literal = op.runs.get((self.machine, run))
                model.add_implication(together, ~self.vars.true if literal is None else literal)
                self.mates[op.index].append((together, run))
                self.room[op.index].append((together, len(batch)))
                joining.append((together, self.mode(op.index).run_min))
            choices = [before, after] if together is None else [together, before, after]
            model.add_bool_or([*choices, ~op.presence[self.machine]])
            model.add_at_most_one(choices)
            self.vars.pairs[self.machine, op.index, first.operation] = (together, before, after)
        if max(self.mode(place.operation).run_min for place in batch) < run:
            model.add_bool_or([together for together, theirs in joining if theirs == run])


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find batches of unequal keys, overfull batches, and batches that overlap."""
    seen = view(problem, schedule)
    batches: dict[tuple[int, int, int], list[int]] = {}
    for k in seen.in_order[seen.facts.oven[schedule.machine[seen.in_order]]]:
        place = (int(schedule.machine[k]), int(schedule.start[k]), int(schedule.end[k]))
        batches.setdefault(place, []).append(int(k))
    for (machine, start, _), ops in batches.items():
        yield from _inside(seen, machine, start, ops)
    yield from _between(seen, batches)


def _inside(seen: View, machine: int, start: int, ops: list[int]) -> Iterator[Violation]:
    problem, schedule = seen.problem, seen.schedule
    together = [op for op in ops if schedule.end[op] > schedule.setup_start[op]]  # the others hold it for no time
    oven = problem.machines[machine]
    keys = sorted({seen.facts.modes[seen.mode[op]].batch_key for op in together})
    names = joined((problem.label(op) for op in together[:6]), ", ")
    if len(keys) > 1:
        values = ", ".join(f"“{key}”" for key in keys[:4])
        sentence = say(
            "{oven} holds operations of different {kind} ({values}) at {minute}: {names}.",
            oven=oven.name,
            kind=oven.batch_by,
            values=values,
            minute=at(problem, start),
            names=names,
        )
        yield Violation(NAME, sentence, tuple(together), machine, say("Move one of them to another batch."))
    if len(together) > oven.capacity:
        sentence = say(
            "{oven} holds {count} operations at {minute}, but has room for {capacity}: {names}.",
            oven=oven.name,
            count=len(together),
            minute=at(problem, start),
            capacity=oven.capacity,
            names=names,
        )
        yield Violation(NAME, sentence, tuple(together), machine, say("Move one of them to another batch."))


def _between(seen: View, batches: dict[tuple[int, int, int], list[int]]) -> Iterator[Violation]:
    problem, schedule = seen.problem, seen.schedule
    spans = sorted(
        (machine, min(int(schedule.setup_start[op]) for op in ops), start, end, ops)
        for (machine, start, end), ops in batches.items()
    )
    latest: tuple[int, int, int, int, list[int]] | None = None
    for span in spans:
        if latest is None or latest[0] != span[0]:
            latest = span
            continue
        if span[1] < latest[3]:
            sentence = say(
                "{machine} is loaded with {operation} from {start}, while the batch with {other} holds it until {end}.",
                machine=problem.machines[span[0]].name,
                operation=problem.label(span[4][0]),
                start=at(problem, span[1]),
                other=problem.label(latest[4][0]),
                end=at(problem, latest[3]),
            )
            remedy = say("Let them start and end together, or one after the other.")
            yield Violation(NAME, sentence, (latest[4][0], span[4][0]), span[0], remedy)
        if span[3] > latest[3]:
            latest = span
