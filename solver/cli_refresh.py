"""The command `refresh`: read the files again, say what has changed, work it in with as little moved as needed.

Of a project (.ganttry) the problem in use is compared with what its workbook says now, and the planner may take only
a part of it. Of a workbook that holds its plan, the plan is made to fit the orders that stand there now.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler.issues import PlanError
from scheduler.plan_file import SUFFIX
from solver.cli_report import FAULT, IMPOSSIBLE, INPUT_ERROR, OK, load, print_issues, say

if TYPE_CHECKING:
    from scheduler.difference import Difference
    from scheduler.excel.edits import Tables
    from scheduler.excel.load import Loaded
    from scheduler.plan_file import Project, SavedPlan
    from scheduler.problem import Problem
    from scheduler.schedule import Schedule

_NAME = "refresh from the files"
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A plan that fits the changed problem; `status` is an exit status where there is none."""

    problem: Problem
    schedule: Schedule | None
    status: int = OK


def refresh(options: argparse.Namespace) -> int:
    """Run the command and return its exit status."""
    if options.source.suffix.lower() == SUFFIX:
        return _project(options)
    if options.only:
        raise PlanError(
            "Changes can be chosen with --only for a project alone: a workbook says nothing of what it said before.",
            "Leave --only out, or save a project (.ganttry) in the window and refresh that.",
        )
    return _workbook(options)


# --- a project --------------------------------------------------------------------------------------------------------


def _project(options: argparse.Namespace) -> int:
    from scheduler.difference import compare
    from scheduler.excel.unplanned import why_unplanned
    from scheduler.plan_file import read_project
    from scheduler.refresh import accept

    project = read_project(options.source)
    _refuse_open(options.source)
    current = project.current
    files = options.sources or _known_file(options.source, project)
    loaded = _load(files, options, current.problem)
    if loaded is None or loaded.problem is None:
        return INPUT_ERROR
    why = why_unplanned(loaded.sheets, loaded.left_out)
    difference = compare(current.problem, loaded.problem, _last_read(current), why)
    chosen = _chosen(difference, options.only)
    _print_changes(difference, chosen)
    if not chosen and options.output is None:
        return OK
    problem = accept(difference, chosen)
    fitted = _fit(current.problem, problem, current.schedule, options.seconds)
    if fitted.status != OK:
        return fitted.status
    if options.dry_run:
        say("Nothing was written (--dry-run).")
        return OK
    if chosen:
        _save(options.source, project, loaded, fitted, difference)
    if options.output is not None and fitted.schedule is not None:
        _write(options.output, files[0], fitted.problem, fitted.schedule)
    return OK


def _refuse_open(path: Path) -> None:
    """Keep a window that has the project open from writing over what is done here."""
    lock = path.with_name(f"~{path.name}.lock")
    if lock.exists():
        raise PlanError(
            f"{path.name} is open in a window of Ganttry.",
            f"Close it there, or refresh it there. If no window has it, delete {lock.name} beside it.",
        )


def _known_file(path: Path, project: Project) -> list[Path]:
    """Return the workbook of a project, also where both were moved to another folder together."""
    known = Path(project.workbook)
    beside = path.with_name(known.name)
    if not known.exists() and not beside.exists():
        raise PlanError(
            f"The workbook of {path.name} is not where it was: {known}.", "Name it with --from, as --from orders.xlsx."
        )
    return [known if known.exists() else beside]


def _load(files: Sequence[Path], options: argparse.Namespace, current: Problem | None) -> Loaded | None:
    """Read the files with the clock of the plan; None where they have errors, which are told."""
    now = None if current is None else current.plan_start
    loaded = load(files[0] if len(files) == 1 else list(files), now, options.mapping, options.skip_bad)
    print_issues(loaded.issues)
    if loaded.problem is None:
        say("Nothing was changed: mend the errors and try again.")
        return None
    return loaded


def _last_read(current: SavedPlan) -> Problem:
    """Return what the files said the last time; where a project does not hold that, its problem without own locks."""
    from scheduler.edit import release, unlock

    if current.tables is not None:
        read = replace(current.tables, edits=()).read
        if read.problem is not None:
            return read.problem
    problem = release(current.problem, current.held)
    return unlock(problem, [op.index for op in problem.operations if op.lock is not None and op.lock.source == "lock"])


def _chosen(difference: Difference, only: Sequence[str]) -> list[int]:
    """Return the numbers of the changes to take: all, or those that --only names by number, kind or subject."""
    from scheduler.difference import KINDS

    if not only:
        return list(range(len(difference.changes)))
    chosen: set[int] = set()
    for word in only:
        wanted = word.strip().casefold()
        found = [
            change.number
            for change in difference.changes
            if wanted in (str(change.number + 1), change.kind, KINDS[change.kind], change.subject.casefold())
            or wanted in [order.casefold() for order in change.orders]
        ]
        if not found and wanted not in (*KINDS, *KINDS.values()):
            raise PlanError(
                f"No change is called “{word}”.",
                f"Name changes by their number, an order, or one of: {', '.join(KINDS)}.",
            )
        chosen.update(found)
    return sorted(chosen)


def _print_changes(difference: Difference, chosen: Sequence[int]) -> None:
    print(difference.summary)
    taken = difference.with_needed(chosen)
    for change in difference.changes[:_MOST_SHOWN]:
        print(f"{change.number + 1:4} {'+' if change.number in taken else '-'} {change}")
    if len(difference.changes) > _MOST_SHOWN:
        print(f"     and {len(difference.changes) - _MOST_SHOWN:,} more")
    for sentence in difference.pulled_in(chosen):
        say(sentence)


def _save(path: Path, project: Project, loaded: Loaded, fitted: _Fitted, difference: Difference) -> None:
    """Write the project: the refreshed plan is one more step of its history, which can be undone."""
    from scheduler.kpis import measure
    from scheduler.plan_file import SavedPlan, save_project
    from scheduler.refresh import carry_held

    old = project.current
    tables, lost = _tables(old, loaded)
    for sentence in lost:
        say(sentence)
    made = SavedPlan(
        _NAME,
        fitted.problem,
        fitted.schedule,
        None if fitted.schedule is None else measure(fitted.problem, fitted.schedule),
        old.first_kpis,
        carry_held(difference.current, fitted.problem, old.held),
        tables,
    )
    done = project.history[: project.history_at + 1] or (replace(old, name=""),)
    save_project(path, replace(project, sha256=loaded.sha256, current=replace(made, name=old.name),
                               history=(*done, made), history_at=len(done)))  # fmt: skip
    say(f"{path.name} was brought up to date; in the window this can be undone.")


def _tables(old: SavedPlan, loaded: Loaded) -> tuple[Tables | None, tuple[str, ...]]:
    """Return the tables as they were read now, with the planner's edits of them; and which fit no longer."""
    from scheduler.excel.edits import Tables, rebased

    if loaded.sheets is None or loaded.problem is None:
        return None, ()
    start = loaded.problem.plan_start
    if old.tables is None or not old.tables.edits:
        return Tables(loaded.sheets, start, good=loaded.problem), ()
    carried = rebased(old.tables.edits, old.tables.base, loaded.sheets)
    tables = Tables(loaded.sheets, start, carried.edits)
    return (tables.found_good() if tables.read.problem is not None else tables), carried.lost


# --- a workbook with its plan -----------------------------------------------------------------------------------------


def _workbook(options: argparse.Namespace) -> int:
    from scheduler.excel.plan_reader import open_plan, plan_from

    source: Path = options.source
    plan_file = open_plan(source)
    now = plan_file.plan_start
    loaded = load(options.sources[0] if options.sources else source, now, options.mapping, options.skip_bad)
    print_issues(loaded.issues)
    problem = loaded.problem
    if problem is None:
        say("Nothing was changed: mend the errors and try again.")
        return INPUT_ERROR
    read = plan_from(plan_file, problem)
    for issue in read.issues:
        print(f"{'New' if issue.code == 'missing-operation' else 'Changed'}: {issue.problem}")
    fitted = _fit(problem, problem, read.schedule, options.seconds)
    if fitted.status != OK or fitted.schedule is None:
        return fitted.status
    if options.dry_run:
        say("Nothing was written (--dry-run).")
        return OK
    _write(options.output or source, source, fitted.problem, fitted.schedule)
    return OK


# --- fitting and writing ----------------------------------------------------------------------------------------------


def _fit(before: Problem, problem: Problem, schedule: Schedule | None, seconds: float) -> _Fitted:
    """Make the plan fit: as it is, repaired, or, where no repair holds, planned anew from where it stood."""
    from scheduler.refresh import carry_plan
    from solver.check import check
    from solver.repair import repair

    if schedule is None:
        return _Fitted(problem, None)
    plan = schedule if problem is before else carry_plan(before, problem, schedule)
    if len(plan.placed()) == len(problem.operations) and next(check(problem, plan), None) is None:
        say("The plan holds as it is.")
        return _Fitted(problem, plan)
    found = repair(problem, plan)
    if found.schedule is not None:
        _say_moved(problem, plan, found.schedule)
        return _Fitted(found.problem, found.schedule)
    for clash in found.clashes:
        say(clash.sentence)
    say("No repair holds, so it is planned anew from where it stood.")
    return _planned_anew(problem, plan, seconds)


def _planned_anew(problem: Problem, plan: Schedule, seconds: float) -> _Fitted:
    from solver.progress import Status
    from solver.run import SolveRun
    from solver.settings import SolveSettings

    result = SolveRun(problem, SolveSettings(seconds), plan).start().result()
    if result.status is Status.IMPOSSIBLE:
        say("No plan can exist with these changes. These cannot all hold:")
        for clash in result.clashes:
            say(f"  - {clash.sentence} {clash.remedy}".rstrip())
        return _Fitted(problem, None, IMPOSSIBLE)
    if result.schedule is None:
        say("Nothing was written: no plan was found in the time. Give it more --seconds.")
        return _Fitted(problem, None, FAULT)
    _say_moved(problem, plan, result.schedule)
    return _Fitted(problem, result.schedule)


def _say_moved(problem: Problem, before: Schedule, after: Schedule) -> None:
    placed = before.placed()
    same = (before.machine == after.machine) & (before.start == after.start)
    moved, new = int((~same[placed]).sum()), len(problem.operations) - len(placed)
    stay = int(same[placed].sum())
    print(f"Operations: {new:,} new in the plan, {moved:,} moved, {stay:,} where they were.")


def _write(output: Path, source: Path, problem: Problem, schedule: Schedule) -> None:
    """Write the plan: into the workbook itself where that is wanted, else as a file of its own."""
    from scheduler.kpis import measure
    from solver.cli_plan import write_into
    from solver.cli_report import kpi_table

    kpis = measure(problem, schedule)
    notes = {"Result": "refreshed", "Orders from": source.name}
    written = write_into(output, source, problem, schedule, kpis, None, notes)
    print(kpi_table(kpis, None))
    print(f"\nPlan written to {written}", flush=True)
