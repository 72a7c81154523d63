"""A shop as a disjunctive graph: operations are nodes, links and machine sequences are arcs with lengths.

Time is worked time: clock minutes where everything is always open, otherwise the open minutes of the one
calendar that all share. Machines of capacity c are c lines of the graph; what has started is a line's head start.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scheduler.calendar import Calendar
from scheduler.problem import NO_FAMILY, Mode, Problem
from scheduler.schedule import Minutes, Schedule

Ints = npt.NDArray[np.int32]

_MAX_TABLE = 20_000_000
_MAX_TOTAL = 1 << 30
_MAX_CAPACITY = 64
_MAX_MODES = 2_000_000


@dataclass(frozen=True)
class Graph:
    """The arrays of one shop; n nodes, l lines, CSR pointers have one entry more. Minutes of worked time, int32.

    `operation[x]` is the operation of node x. `option`, shape (options, 4): line, run, family, own setup; those of
    node x are `option_ptr[x]:option_ptr[x + 1]`. `before` and `after`, shape (links, 2): node, min wait. `line`, shape
    (l, 4): setup table, family at the start, free from, first place in the array of sequences. `table[t, f, g]`:
    setup from family f to g, -1 the own setup.
    """

    problem: Problem
    operation: Ints
    release: Ints
    option_ptr: Ints
    option: Ints
    before_ptr: Ints
    before: Ints
    after_ptr: Ints
    after: Ints
    line: Ints
    line_machine: Ints
    table: Ints
    sinks: Ints
    places: int  # length of the array of sequences
    setups: bool  # whether any arc of a line has a length
    flexible: bool  # whether any node has more than one option
    least_makespan: int  # what has started ends no sooner
    calendar: Calendar | None  # None: open day and night
    fixed: tuple[tuple[int, int, int], ...]  # (operation, machine, end in clock minutes) of what has started

    @property
    def size(self) -> int:
        """Return the number of nodes."""
        return len(self.operation)


def why_not(problem: Problem) -> str:
    """Say which rule of the shop a graph can't express, or return an empty string."""
    shared = _shared_calendar(problem)
    if shared is _DIFFER:
        return "calendars differ"
    open_always = shared is None
    for machine in problem.machines:
        if machine.capacity > 1 and machine.batch_by:
            return "ovens"
        if machine.capacity > _MAX_CAPACITY:
            return "large capacity"
    if any(order.deadline and order.due_min is not None for order in problem.orders):
        return "deadlines"
    for op in problem.operations:
        if not op.allowed_modes:
            return "an operation without a machine"
        if op.latest_start_min is not None or (op.lock is not None and op.lock.start_min is not None):
            return "fixed times"
        runs = [mode.run_min for mode in op.allowed_modes]
        if op.earliest_end_min > max(0, op.earliest_min) + min(runs):
            return "overlaps"
        if any(link.max_wait_min is not None or link.transfer_units is not None for link in op.links):
            return "max waits or overlaps"
        if not open_always:
            if any(link.min_wait_min for link in op.links) or min(runs) == 0:
                return "clock time beside working time"
            if not all(mode.may_pause for mode in op.allowed_modes):
                return "no pauses"
        elif min(runs) == 0 and (problem.changeovers or any(mode.setup_min for mode in op.modes)):
            return "runs of no length beside setups"
    return _too_large(problem) or ("pools" if _pools_bind(problem) else "")


def supports(problem: Problem) -> bool:
    """Say whether the shop is a graph: lines, links and setups, one calendar, nothing else that binds."""
    return bool(problem.operations) and not why_not(problem)


_DIFFER = object()


def _shared_calendar(problem: Problem) -> object:
    """Return None if all is open day and night, the one calendar that all modes share, or _DIFFER."""
    seen: dict[int, Calendar] = {}
    for op in problem.operations:
        for mode in op.allowed_modes:
            seen[id(mode.calendar)] = mode.calendar
    closing = [calendar for calendar in seen.values() if not calendar.always_open]
    if not closing:
        return None
    return closing[0] if len(seen) == 1 else _DIFFER


def _too_large(problem: Problem) -> str:
    tables = len({id(rows) for rows in problem._setup_tables}) + 1
    if tables * len(problem.families) ** 2 > _MAX_TABLE:
        return "too many families"
    longest = max((row.minutes for row in problem.changeovers), default=0)
    total = max((op.earliest_min for op in problem.operations), default=0)
    modes = 0
    for op in problem.operations:
        total += max(mode.run_min + max(mode.setup_min, longest) for mode in op.allowed_modes)
        total += sum(link.min_wait_min for link in op.links)
        modes += sum(problem.machines[mode.machine].capacity for mode in op.allowed_modes)
    return "too much time or too many modes" if total > _MAX_TOTAL or modes > _MAX_MODES else ""


def _pools_bind(problem: Problem) -> bool:
    """Say whether the lines could ever need more of a pool than there is."""
    most: dict[tuple[int, int], int] = defaultdict(int)  # (pool, machine) -> most that one operation needs
    for op in problem.operations:
        for mode in op.allowed_modes:
            for pool, quantity in mode.resources:
                most[pool, mode.machine] = max(most[pool, mode.machine], quantity)
    need = [0] * len(problem.resources)
    for (pool, machine), quantity in most.items():
        need[pool] += quantity * problem.machines[machine].capacity
    return any(n > resource.quantity for n, resource in zip(need, problem.resources, strict=True))


def graph_of(problem: Problem) -> Graph:
    """Lay a shop out as a graph; ask `supports` first."""
    shared = _shared_calendar(problem)
    calendar = shared if isinstance(shared, Calendar) else None
    lines = _Lines(problem)
    worked = (lambda t: t) if calendar is None else calendar.worked
    ends: dict[int, int] = {}  # operations that have started -> end in worked time
    fixed = []
    for op in problem.operations:
        if op.started:
            mode = op.allowed_modes[0]
            ends[op.index] = mode.run_min
            lines.start(mode)
            fixed.append((op.index, mode.machine, mode.calendar.advance(0, mode.run_min)))
    moving = [index for index in _along_chains(problem) if index not in ends]
    node = {index: x for x, index in enumerate(moving)}
    release, links, options, option_ptr = [], [], [], [0]
    for x, index in enumerate(moving):
        op = problem.operations[index]
        at = worked(max(0, op.earliest_min))
        for link in op.links:
            if link.predecessor in ends:
                at = max(at, ends[link.predecessor] + link.min_wait_min)
            else:
                links.append((node[link.predecessor], x, link.min_wait_min))
        release.append(at)
        for mode in op.allowed_modes:
            options.extend(lines.options(mode))
        option_ptr.append(len(options))
    option = np.array(options, dtype=np.int32).reshape(-1, 4)
    before_ptr, before = _csr(links, len(moving), own=1, other=0)
    after_ptr, after = _csr(links, len(moving), own=0, other=1)
    line, places = lines.array(option)
    return Graph(
        problem,
        operation=np.array(moving, dtype=np.int32),
        release=np.array(release, dtype=np.int32),
        option_ptr=np.array(option_ptr, dtype=np.int32),
        option=option,
        before_ptr=before_ptr,
        before=before,
        after_ptr=after_ptr,
        after=after,
        line=line,
        line_machine=np.array(lines.machine, dtype=np.int32),
        table=lines.tables(),
        sinks=np.flatnonzero(np.diff(after_ptr) == 0).astype(np.int32),
        places=places,
        setups=bool(option[:, 3].any()) or bool((lines.tables() > 0).any()),
        flexible=bool((np.diff(np.array(option_ptr)) > 1).any()),
        least_makespan=max(ends.values(), default=0),
        calendar=calendar,
        fixed=tuple(fixed),
    )


def _along_chains(problem: Problem) -> list[int]:
    """List the operations so that predecessors come first and a chain stays together: neighbours in memory."""
    missing = [len(op.links) for op in problem.operations]
    ready = [op.index for op in reversed(problem.operations) if not op.links]
    found = []
    while ready:
        found.append(ready.pop())
        for follower in reversed(problem.followers[found[-1]]):
            missing[follower] -= 1
            if missing[follower] == 0:
                ready.append(follower)
    return found


def _csr(links: list[tuple[int, int, int]], count: int, own: int, other: int) -> tuple[Ints, Ints]:
    rows = np.array(links, dtype=np.int32).reshape(-1, 3)
    rows = rows[np.argsort(rows[:, own], kind="stable")]
    ptr = np.concatenate([[0], np.cumsum(np.bincount(rows[:, own], minlength=count))]).astype(np.int32)
    return ptr, np.ascontiguousarray(rows[:, [other, 2]])


class _Lines:
    """Lines of the graph: one a machine, or one a place of a machine of larger capacity."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.machine: list[int] = []
        self.first: list[int] = []
        self.free_from: list[int] = []
        self.family: list[int] = []
        self.taken = [0] * len(problem.machines)  # by what has started
        for index, machine in enumerate(problem.machines):
            self.first.append(len(self.machine))
            for _ in range(machine.capacity):
                self.machine.append(index)
                self.free_from.append(0)
                self.family.append(machine.current_setup)

    def start(self, mode: Mode) -> None:
        """Take in an operation that has started."""
        number = self.taken[mode.machine] % self.problem.machines[mode.machine].capacity
        line = self.first[mode.machine] + number
        self.taken[mode.machine] += 1
        self.free_from[line] = max(self.free_from[line], mode.run_min)
        self.family[line] = mode.family

    def options(self, mode: Mode) -> list[tuple[int, int, int, int]]:
        """List what a mode is in the graph, once a line."""
        first = self.first[mode.machine]
        return [
            (first + k, mode.run_min, mode.family, mode.setup_min)
            for k in range(self.problem.machines[mode.machine].capacity)
        ]

    def tables(self) -> Ints:
        """Return the setup tables, the last one for machines of larger capacity: always the own setup."""
        families = len(self.problem.families)
        listed = {id(rows): rows for rows in self.problem._setup_tables}
        stacked = np.full((len(listed) + 1, families, families), -1, dtype=np.int32)
        same = np.arange(families)
        for k, rows in enumerate(listed.values()):
            stacked[k] = np.array(rows, dtype=np.int32).reshape(families, families)
            none = same[(same != NO_FAMILY) & (np.diag(stacked[k]) < 0)]
            stacked[k, none, none] = 0  # nothing to set up between equal named families
        return stacked

    def array(self, option: Ints) -> tuple[Ints, int]:
        """Return the table of lines and the length of the array of sequences."""
        number = {id(rows): k for k, rows in enumerate({id(r): r for r in self.problem._setup_tables}.values())}
        eligible = np.bincount(option[:, 0], minlength=len(self.machine))
        base = np.concatenate([[0], np.cumsum(eligible)])
        rows = []
        for k, machine in enumerate(self.machine):
            single = self.problem.machines[machine].capacity == 1
            table = number[id(self.problem._setup_tables[machine])] if single else len(number)
            rows.append((table, self.family[k], self.free_from[k], int(base[k])))
        return np.array(rows, dtype=np.int32).reshape(-1, 4), int(base[-1])


def schedule_of(graph: Graph, option: Ints, start: Minutes, setup: Minutes) -> Schedule:
    """Turn worked time back into a plan: the option, start and setup of each node."""
    count = len(graph.problem.operations)
    columns = np.zeros((4, count), dtype=np.int64)
    for op, machine, until in graph.fixed:
        columns[:, op] = (machine, 0, 0, until)
    begin = start.astype(np.int64)
    chosen = graph.option[option]
    end = begin + chosen[:, 1]
    setup_start = begin - setup
    if graph.calendar is not None:
        setup_start, begin, end = _clock(graph.calendar, setup_start, begin, end)
    columns[:, graph.operation] = (graph.line_machine[chosen[:, 0]], setup_start, begin, end)
    return Schedule(*(column.copy() for column in columns))


def _clock(calendar: Calendar, *times: Minutes) -> tuple[Minutes, ...]:
    """Return clock minutes: of the first times as open minutes, of the last as ends of worked ones."""
    last = int(times[-1].max(initial=0))
    spans = np.array(calendar.stretches(0, calendar.advance(0, last + 1)), dtype=np.int64).reshape(-1, 2)
    worked = np.concatenate([[0], np.cumsum(spans[:, 1] - spans[:, 0])])[:-1]
    found = []
    for k, values in enumerate(times):
        side: Any = "left" if k == len(times) - 1 else "right"
        row = np.searchsorted(worked, values, side=side) - 1
        found.append(spans[row, 0] + values - worked[row])
    return tuple(found)


def sequence_of(graph: Graph, schedule: Schedule) -> tuple[Ints, Ints] | None:
    """Read a plan as a graph: the option of each node, and the nodes in an order that all arcs follow.

    None if the plan puts something where it may not go.
    """
    ops = graph.operation
    rank = np.arange(graph.size)
    order = np.lexsort((rank, schedule.end[ops], schedule.start[ops])).astype(np.int32)
    option = np.full(graph.size, -1, dtype=np.int32)
    free = graph.line[:, 2].astype(np.int64)
    machine = schedule.machine[ops]
    begin, end = schedule.setup_start[ops], schedule.end[ops]
    for x in order.tolist():
        best = -1
        for row in range(graph.option_ptr[x], graph.option_ptr[x + 1]):
            line = graph.option[row, 0]
            if graph.line_machine[line] != machine[x]:
                continue
            # Of a machine's lines the one that came free last, but in time: as a foreman fills a rack.
            if best < 0 or _fits_better(free, int(line), int(graph.option[best, 0]), int(begin[x])):
                best = row
        if best < 0:
            return None
        option[x] = best
        free[graph.option[best, 0]] = end[x]
    return option, order


def _fits_better(free: Minutes, line: int, other: int, begin: int) -> bool:
    ours, theirs = int(free[line]), int(free[other])
    if ours <= begin and theirs <= begin:
        return ours > theirs
    return ours < theirs
