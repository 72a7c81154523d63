"""Look at the whole problem: work that can never fit, changeovers that nobody has written down, crowded machines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from scheduler.calendar import FAR_MIN, WEEK_MIN, Calendar
from scheduler.excel.changeover_sheet import Changeovers
from scheduler.excel.faults import Faults
from scheduler.excel.values import key
from scheduler.problem import NO_FAMILY, Mode, Operation, Problem
from scheduler.texts import listed, say

if TYPE_CHECKING:
    from scheduler.excel.assemble import Work

_SOON_MIN = 26 * WEEK_MIN


class FitCheck:
    """Says of each mode whether the operation can ever be worked in its calendar."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._longest: dict[tuple[Calendar, bool], int] = {}
        self._fits: dict[tuple[Calendar, int], bool] = {}
        self._families: dict[int, set[int]] = defaultdict(set)
        self._least: dict[tuple[int, int, int, bool], int] = {}
        for k, machine in enumerate(problem.machines):
            self._families[k].add(machine.current_setup)
        for modes in _distinct_modes(problem):
            for mode in modes:
                self._families[mode.machine].add(mode.family)

    def fits(self, mode: Mode) -> bool:
        """Say whether setup and run find room, at some time and after some other work."""
        need = self.least_setup(mode) + mode.run_min
        if need == 0:
            return True
        if mode.may_pause:
            place = (mode.calendar, need)
            if place not in self._fits:
                self._fits[place] = mode.calendar.advance(0, need) < FAR_MIN
            return self._fits[place]
        return need <= self.longest(mode.calendar, need)

    def longest(self, calendar: Calendar, need: int = FAR_MIN) -> int:
        """Return the longest open stretch: of the coming half year if that is enough, else of ten years."""
        for soon in (True, False):
            if (calendar, soon) not in self._longest:
                self._longest[(calendar, soon)] = (
                    calendar.longest_stretch(_SOON_MIN) if soon else calendar.longest_stretch()
                )
            if self._longest[(calendar, soon)] >= need:
                break
        return self._longest[(calendar, soon)]

    def least_setup(self, mode: Mode) -> int:
        """Return the shortest setup that this work can need after any work of its machine."""
        place = (mode.machine, mode.family, mode.setup_min, mode.no_setup)
        if place not in self._least:
            families = self._families[mode.machine]
            self._least[place] = min(self._problem.setup_min(mode.machine, f, mode) for f in families)
        return self._least[place]


def _distinct_modes(problem: Problem) -> Iterable[tuple[Mode, ...]]:
    """Return the modes of all operations, once where operations share them."""
    return {id(op.modes): op.modes for op in problem.operations}.values()


def check_fit(problem: Problem, work: Work, faulty_calendars: set[str]) -> None:
    """Report operations that fit no open stretch of any eligible machine, once for each row of the routing.

    What works by a calendar that could not be read is left out: its fault is told already.
    """

    def doubtful(mode: Mode) -> bool:
        pools = (problem.resources[resource].calendar_name for resource, _ in mode.resources)
        return any(key(name) in faulty_calendars for name in (problem.machines[mode.machine].calendar_name, *pools))

    check = FitCheck(problem)
    bad: dict[str, list[Operation]] = {}
    known: dict[int, bool] = {}  # by the identity of shared modes
    for op in problem.operations:
        fits = known.get(id(op.modes))
        if fits is None:
            fits = known[id(op.modes)] = any(doubtful(mode) or check.fits(mode) for mode in op.modes)
        if not fits:
            bad.setdefault(op.place, []).append(op)
    for operations in bad.values():
        _report_misfit(problem, work, check, operations)


def _report_misfit(problem: Problem, work: Work, check: FitCheck, operations: list[Operation]) -> None:
    op = max(operations, key=lambda o: o.modes[0].run_min)
    row = work.specs[op.index].row
    mode = max(op.modes, key=lambda m: check.longest(m.calendar))
    longest = check.longest(mode.calendar)
    orders = listed([problem.orders[o.order].name for o in operations])
    machines = listed([problem.machines[m.machine].name for m in op.modes])
    need = check.least_setup(mode) + mode.run_min
    if longest == 0:
        problem_text = say(
            "Step {step} (order {orders}) can never be worked: {machines} and its resources never open together.",
            step=op.step,
            orders=orders,
            machines=machines,
        )
        remedy = say("Check the shifts of the machine and of its resources, and their downtime.")
    elif mode.may_pause:
        problem_text = say(
            "Step {step} (order {orders}) needs {need:,} minutes, more than {machines} will ever be open.",
            step=op.step,
            orders=orders,
            need=need,
            machines=machines,
        )
        remedy = say("Check quantity and run time, or the Valid to of the shifts.")
    else:
        problem_text = say(
            "Step {step} (order {orders}) must not pause and needs {need:,} minutes at a stretch, "
            "but {machines} is open for {longest:,} at most.",
            step=op.step,
            orders=orders,
            need=need,
            machines=machines,
            longest=longest,
        )
        remedy = say("Set May pause to Yes, split the order, or add overtime.")
    column = "May pause" if longest and not mode.may_pause and row.table.has("May pause") else "Machine"
    row.error("never-fits", column, problem_text, remedy)


def check_changeovers(problem: Problem, found: Changeovers, faults: Faults) -> None:
    """Warn of two families that may follow each other on a machine with changeovers, where no row says how long."""
    if not problem.changeovers:
        return
    meeting: dict[tuple[int, int], list[str]] = defaultdict(list)
    families: dict[int, set[int]] = defaultdict(set)
    for modes in _distinct_modes(problem):
        for mode in modes:
            families[mode.machine].add(mode.family)
    for m, machine in enumerate(problem.machines):
        if not machine.sequenced or not _has_rows(problem, m):
            continue
        for before in families[m] | {machine.current_setup}:
            for after in families[m]:
                if NO_FAMILY in (before, after) or before == after:
                    continue
                if problem.changeover_row(m, before, after) is None:
                    meeting[(before, after)].append(machine.name)
    for (before, after), machines in sorted(meeting.items()):
        names = problem.families[before], problem.families[after]
        faults.warning(
            "missing-changeover",
            say(
                "No changeover is given from {before} to {after}, which may meet on {machines}.",
                before=names[0],
                after=names[1],
                machines=listed(machines),
            ),
            say("Add it, or the Setup time of the step is taken."),
            found.sheet,
            found.blank_cells.get((key(names[0]), key(names[1])), ""),
        )


def _has_rows(problem: Problem, machine: int) -> bool:
    """Say whether any row of the changeover table is meant for this machine."""
    names = {"*", problem.machines[machine].name.casefold(), problem.machines[machine].work_center.casefold()}
    return any(row.machine.casefold() in names for row in problem.changeovers)


def check_started(problem: Problem, work: Work) -> None:
    """Report more started operations on a machine than it can hold."""
    running: dict[int, list[Operation]] = defaultdict(list)
    for op in problem.operations:
        if op.started and len(op.modes) == 1:
            running[op.modes[0].machine].append(op)
    for m, operations in running.items():
        machine = problem.machines[m]
        if len(operations) <= machine.capacity:
            continue
        names = listed([problem.label(op.index) for op in operations])
        report = work.reports[operations[-1].index]
        report.row.error(
            "started-together",
            "Machine",
            say(
                "{machine} works on {capacity} at once, but {names} are reported as started on it.",
                machine=machine.name,
                capacity=machine.capacity,
                names=names,
            ),
            say("Report what is finished as done, or correct the machine."),
        )
