"""Writes a plan's file in a process of its own; no Qt here, so that the process starts fast."""

from __future__ import annotations

from pathlib import Path

from scheduler.child import Channel
from scheduler.kpis import Kpis
from scheduler.problem import Problem
from scheduler.schedule import Schedule


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
