"""How a workbook comes into the window: read in a child process, made ready on a thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gui.figures import Facts
from scheduler.excel.load import How
from scheduler.kpis import Kpis, measure
from scheduler.schedule import Schedule


def read_workbook(paths: Sequence[Path], how: How) -> Any:
    """Begin to read files in a child process."""
    from scheduler.excel.load import start_load

    return start_load(paths, how=how)


Prepared = tuple[Schedule, Kpis] | None


def prepared(facts: Facts, last_plan: Schedule | None) -> Prepared:
    """Make columns, import what the engine's desk needs, and judge the plan that the workbook holds."""
    from importlib import import_module

    from solver.check import check

    # At hand when Optimise is pressed and when the first plan is drawn; OR-Tools stays in the child.
    for name in ("solver.run", "solver.engine", "numpy.ma"):
        import_module(name)

    facts.prepare()
    if last_plan is None or len(last_plan.placed()) < len(facts.problem.operations):
        return None
    if next(iter(check(facts.problem, last_plan)), None) is not None:
        return None  # orders or machines have changed since; the engine takes from it what still holds
    return last_plan, measure(facts.problem, last_plan)
