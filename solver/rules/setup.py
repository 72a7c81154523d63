"""Each operation is set up for as long as the changeover from the one before it on the machine takes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.problem import NO_FAMILY, Changeover, Problem
from scheduler.schedule import Minutes, Schedule
from scheduler.texts import say
from solver.rules.view import View, view
from solver.rules.violation import Violation, at, minutes, who
from solver.sequences import BEGIN, MachineSequence

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Literal, Variables

NAME: Final = say("The setup fits the operation before it")

_NEVER: Final = 1 << 40


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """String the operations of each machine into a sequence where the setups depend on it."""
    for m, sequence in vars.sequences.items():
        if sequence.depends:
            _post_sequence(model, vars, m, sequence)


def _post_sequence(model: cp_model.CpModel, vars: Variables, machine: int, sequence: MachineSequence) -> None:
    nodes = [node.op for node in sequence.nodes if machine in vars[node.op].presence]
    number = {op: k for k, op in enumerate(nodes, start=1)} | {BEGIN: 0}
    exit_of = {node.op: node.exit_op for node in sequence.nodes}
    literals: dict[tuple[int, int], Literal] = {}
    for before, after, setup_min in sequence.arcs:
        chosen = vars[after].setups.get((machine, setup_min)) if before in number and after in number else None
        if chosen is not None:
            literal = literals[before, after] = model.new_bool_var("")
            model.add_implication(literal, chosen)
            if before != BEGIN:  # the windows already begin behind it
                _post_arc(model, vars, exit_of[before], after, literal)
    for op in nodes:
        if op in sequence.last_allowed:
            literals[op, BEGIN] = model.new_bool_var("")
    idle = model.new_bool_var("")
    arcs = [(number[a], number[b], literal) for (a, b), literal in literals.items()]
    arcs += [(number[op], number[op], ~vars[op].presence[machine]) for op in nodes]
    arcs.append((0, 0, idle))
    for op in nodes:
        model.add_implication(idle, ~vars[op].presence[machine])
    model.add_circuit(arcs)
    vars.arcs[machine], vars.idle[machine] = literals, idle
    _post_orders(model, vars, machine, sequence, nodes)


def _post_arc(model: cp_model.CpModel, vars: Variables, before: int, after: int, literal: Literal) -> None:
    first, second = vars[before], vars[after]
    model.add(second.setup_start >= first.end).only_enforce_if(literal)
    if before > after:  # two operations without length at the same minute count in the order of their numbers
        model.add(second.end >= first.setup_start + 1).only_enforce_if(literal)


def _post_orders(
    model: cp_model.CpModel, vars: Variables, machine: int, sequence: MachineSequence, nodes: list[int]
) -> None:
    """Keep any two operations as far apart as the least setups and runs between them.

    It says nothing new, but the circuit alone tells it late: a shop of 32 operations is proved in 1.5 s instead of
    not in 30 s.
    """
    node_of = {node.op: node for node in sequence.nodes}
    apart = _least_between(vars.problem, machine, sequence, nodes)
    arcs = vars.arcs[machine]
    for i, j in combinations(range(len(nodes)), 2):
        one, other = nodes[i], nodes[j]
        if node_of[one].pinned and node_of[other].pinned:
            continue
        both = [here for here in (vars[op].presence[machine] for op in (one, other)) if here is not vars.true]
        ways = [(a, b) for a, b in ((i, j), (j, i)) if apart[a, b] < _NEVER]
        first = model.new_bool_var("") if len(ways) == 2 else vars.true
        for (a, b), chosen in zip(ways, (first, ~first), strict=False):
            before, after = nodes[a], nodes[b]
            distance = int(apart[a, b])
            held = model.add(vars[after].start >= vars[node_of[before].exit_op].end + distance)
            held.only_enforce_if([*both, chosen])
            if (before, after) in arcs:
                model.add_implication(arcs[before, after], chosen)
        if len(ways) == 2:
            vars.orders[machine, one, other] = first


def _least_between(problem: Problem, machine: int, sequence: MachineSequence, nodes: list[int]) -> Minutes:
    """Return the least setup and run minutes between the end of each node and the start of each other."""
    place = {op: k for k, op in enumerate(nodes)}
    apart = np.full((len(nodes), len(nodes)), _NEVER, dtype=np.int64)
    for before, after, setup_min in sequence.arcs:
        if before in place and after in place:
            apart[place[before], place[after]] = setup_min
    runs = []
    for op in nodes:
        mode = problem.operations[op].mode_on(machine)
        runs.append(0 if mode is None else mode.run_min)
    for k in range(len(nodes)):
        apart = np.minimum(apart, apart[:, k, None] + runs[k] + apart[None, k, :])
    return apart


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find setups that are longer or shorter than the changeover asks for."""
    seen = view(problem, schedule)
    ops = seen.in_order
    if not len(ops):
        return
    from_family, before = _families_before(seen)
    need = _needed(seen, from_family)
    worked = seen.worked(ops, schedule.setup_start[ops], schedule.start[ops])
    for k in np.flatnonzero(worked != need):
        op = int(ops[k])
        machine = int(schedule.machine[op])
        after = say(" after {operation}", operation=problem.label(int(before[k]))) if before[k] >= 0 else ""
        sentence = say(
            "{operation} needs {need} of setup on {machine}{after}, but has {worked} before it starts at {start}.",
            operation=who(problem, op),
            need=minutes(int(need[k])),
            machine=problem.machines[machine].name,
            after=after,
            worked=minutes(int(worked[k])),
            start=at(problem, int(schedule.start[op])),
        )
        involved = (op,) if before[k] < 0 else (int(before[k]), op)
        yield Violation(NAME, sentence, involved, machine, say("Correct its setup, or move it."))


def _families_before(seen: View) -> tuple[Minutes, Minutes]:
    """Return what each operation (in order of work) finds on its machine: the family, and who left it there.

    Nobody is -1: the machine's current setup, or a machine of capacity above 1, where nothing is found.
    """
    facts, ops = seen.facts, seen.in_order
    machine = seen.schedule.machine[ops]
    current = np.array([m.current_setup for m in seen.problem.machines], dtype=np.int64)
    first = np.concatenate([[True], machine[1:] != machine[:-1]])
    before = np.concatenate([[-1], ops[:-1]])
    before[first | (facts.capacity[machine] > 1)] = -1
    return np.where(before >= 0, facts.mode_family[seen.mode[before]], current[machine]), before


def _needed(seen: View, from_family: Minutes) -> Minutes:
    facts, ops, problem = seen.facts, seen.in_order, seen.problem
    mode = seen.mode[ops]
    machine, to_family = seen.schedule.machine[ops], facts.mode_family[mode]
    own = facts.mode_setup[mode]
    count = len(problem.families)
    pairs, which = np.unique((machine * count + from_family) * count + to_family, return_inverse=True)
    book = _Book(problem)
    rows = np.array([book.minutes(int(p) // count // count, int(p) // count % count, int(p) % count) for p in pairs])
    found = rows[which.reshape(-1)]
    same = (from_family == to_family) & (to_family != NO_FAMILY)
    need = np.where(found >= 0, found, np.where(same, 0, own))
    need = np.where(facts.capacity[machine] > 1, own, need)
    return np.where(facts.mode_no_setup[mode], 0, need)


class _Book:
    """The rows of the changeover table, looked up from the most specific to the least."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._rows: dict[tuple[str, str, str], Changeover] = {}
        for row in problem.changeovers:
            key = (row.machine.casefold(), row.from_family.casefold(), row.to_family.casefold())
            self._rows.setdefault(key, row)

    def minutes(self, machine: int, from_family: int, to_family: int) -> int:
        """Return the minutes of the row that decides, or -1 where there is none."""
        if not self._rows:
            return -1
        place = self._problem.machines[machine]
        came, goes = (self._problem.families[f].casefold() for f in (from_family, to_family))
        for where in (place.name, place.work_center, "*"):
            for pair in ((came, goes), (came, "*"), ("*", goes), ("*", "*")):
                row = self._rows.get((where.casefold(), *pair)) if where else None
                if row is not None:
                    return row.minutes
        return -1
