"""Writes a plan's file in a process of its own; no Qt here, so that the process starts fast."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scheduler.child import Channel
from scheduler.kpis import Kpis
from scheduler.problem import Problem
from scheduler.schedule import Schedule

if TYPE_CHECKING:
    from scheduler.excel.writeback import WrittenBack

WAIT_S = 4.0
"""How long a workbook that Excel holds is waited for before the planner is asked."""


def write(
    _channel: Channel,
    path: Path,
    problem: Problem,
    schedule: Schedule,
    kpis: Kpis | None,
    first_kpis: Kpis | None,
    notes: dict[str, str],
) -> None:
    """Work out why orders are late, then write the file."""
    from scheduler.excel.writer import write_plan
    from solver.explain import late_reasons

    reasons = late_reasons(problem, schedule)
    write_plan(path, problem, schedule, reasons=reasons, kpis=kpis, first_plan_kpis=first_kpis, notes=notes)


def write_back(
    channel: Channel,
    path: Path,
    out: Path | None,
    problem: Problem,
    schedule: Schedule,
    kpis: Kpis | None,
    first_kpis: Kpis | None,
    notes: dict[str, str],
) -> WrittenBack:
    """Work out why orders are late, then put the plan into the planner's own workbook, or into a copy at `out`."""
    from scheduler.excel.writeback import write_back_in_child
    from scheduler.excel.writer import PlanContent
    from solver.explain import late_reasons

    content = PlanContent(problem, schedule, late_reasons(problem, schedule), kpis, first_kpis, notes)
    return write_back_in_child(channel, path, content, out, WAIT_S)
