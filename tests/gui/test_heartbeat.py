"""No command of the planner holds the window up: the longest turn of the event loop at 10,000 operations."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.blocks import rows
from benchmarks.heartbeat import RULE_MS, Heart

SLACK = 1.5
"""CPU time differs between computers; what has slipped into the window's thread is several times the rule."""
WATCHED = ["lock_both", "undo", "freeze_here", "unfreeze", "hold_orders", "release_orders", "optimise_selection",
           "optimise_stretch", "improve_around", "show_machines", "show_reading", "print_dispatch", "save_plan",
           "save_project", "reload"]  # fmt: skip


@pytest.mark.long
def test_no_command_holds_the_window_up_in_a_large_plan() -> None:
    slow = [f"{what} {ms:.0f} ms" for what, ms, _ in rows(10_000, WATCHED) if ms > SLACK * RULE_MS]
    assert slow == []


def test_the_heart_notices_work_in_the_window(qapp: object) -> None:
    heart = Heart(qapp)  # type: ignore[arg-type]
    try:
        assert heart.during(lambda: sum(range(3_000_000)), lambda: False) > 10
        assert heart.during(lambda: Path(), lambda: False) < RULE_MS
    finally:
        heart.stop()
