"""What has changed in the planner's files is worked into problem and plan; locks, edits and holds stay. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from gui.figures import Facts
from gui.state import PlanState, Reading
from gui.texts import tr
from scheduler import refresh
from scheduler.difference import Difference
from scheduler.excel.edits import Tables
from scheduler.excel.load import How
from scheduler.excel.unplanned import why_unplanned
from scheduler.kpis import measure
from scheduler.problem import Problem
from scheduler.texts import joined
from solver import repair
from solver.check import check


@dataclass(frozen=True)
class TakenOver:
    """The state with the changes; how many operations moved for it, and what could not be kept, in words."""

    state: PlanState
    moved: int = 0
    clash: str = ""
    lost: tuple[str, ...] = ()


def changed_since(state: PlanState, loaded: Any) -> Difference:
    """Compare the problem in use with what the files say now; what was edited here is no change."""
    before = state.reading.problem if state.reading is not None else None
    why = why_unplanned(loaded.sheets, loaded.left_out)
    return refresh.compare(state.problem, loaded.problem, before, why)


def take_over(
    state: PlanState, difference: Difference, chosen: Iterable[int], loaded: Any, how: How | None = None
) -> TakenOver:
    """Work the chosen changes in; runs on a thread. The plan is repaired; where none can be, there is none for now.

    `how` says how the files were read, where that is another way than before.
    """
    problem = refresh.accept(difference, chosen)
    tables, lost = _tables(state, loaded)
    issues = tables.read.issues if tables is not None and tables.edits else tuple(loaded.issues)
    after = replace(state, issues=issues, reading=_reading(state, loaded, how), tables=tables)
    if tables is not None and tables.pending and tables.read.problem is not None and tables.good is not None:
        # Edits that had to wait fit the newer file.
        more = refresh.compare(problem, tables.read.problem, tables.good)
        edited = refresh.accept(more, range(len(more.changes)))
        found = carried(state, edited, replace(after, tables=tables.found_good()))
        if not found.clash:
            return replace(found, lost=lost)
    return replace(carried(state, problem, after), lost=lost)


def with_faults(state: PlanState, loaded: Any, how: How | None = None) -> PlanState:
    """Show the faults of files that cannot be planned as they are now; problem and plan stay those of before."""
    reading = _reading(state, loaded, how)
    if reading is not None and state.reading is not None:
        reading = replace(reading, problem=state.reading.problem)  # what the next reading is compared with
    tables, _ = _tables(state, loaded)
    issues = tables.read.issues if tables is not None and tables.edits else tuple(loaded.issues)
    return replace(state, issues=issues, reading=reading, tables=tables)


def carried(state: PlanState, problem: Problem, after: PlanState) -> TakenOver:
    """Carry holds and plan of a state over to a changed problem; `after` holds all else of the new state."""
    if problem is state.problem:
        return TakenOver(after)
    facts = Facts(problem)
    facts.prepare()
    after = replace(after, facts=facts, held=refresh.carry_held(state.problem, problem, state.held))
    if state.schedule is None:
        return TakenOver(after)
    plan = refresh.carry_plan(state.problem, problem, state.schedule)
    if len(plan.placed()) == len(problem.operations) and next(check(problem, plan), None) is None:
        return TakenOver(replace(after, schedule=plan, kpis=measure(problem, plan)))
    found = repair.repair(problem, plan)
    if found.schedule is None:
        clash = joined(dict.fromkeys(clash.sentence for clash in found.clashes))
        return TakenOver(replace(after, schedule=None, kpis=None), clash=clash or tr("No plan was found."))
    if found.problem is not problem:
        after = replace(after, facts=facts.edited(found.problem))
    kpis = measure(found.problem, found.schedule)
    return TakenOver(replace(after, schedule=found.schedule, kpis=kpis), found.cost.moved)


def _reading(state: PlanState, loaded: Any, how: How | None) -> Reading | None:
    reading = state.reading
    if reading is None:
        return None
    return replace(reading, how=how or replace(reading.how, mends=loaded.mends), understanding=loaded.understanding,
                   left_out=loaded.left_out, problem=loaded.problem)  # fmt: skip


def _tables(state: PlanState, loaded: Any) -> tuple[Tables | None, tuple[str, ...]]:
    """Put the planner's edits onto the tables of the newer file; say which fit it no longer."""
    if loaded.sheets is None:
        return None, ()
    now = (loaded.problem or state.problem).plan_start
    old = state.tables or Tables(loaded.sheets, now, good=state.problem)
    return old.rebased(loaded.sheets, now, loaded.problem)
