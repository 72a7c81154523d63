"""What the session tells of itself."""

from __future__ import annotations

from pathlib import Path

from gui.state import Notice
from gui.texts import count, tr


def gone(path: Path) -> Notice:
    """Say that a file is not where it was."""
    what = tr("{file} is not there any more.", file=path.name)
    return Notice("error", what, tr("Look for it in {folder}.", folder=path.parent))


def plan_of_workbook() -> Notice:
    """Say where the plan comes from that shows after opening."""
    better = tr("Optimise looks for a better one from here.")
    return Notice("info", tr("This is the plan that the workbook holds."), better)


def part_optimised(part: int) -> Notice:
    """Say that a part was optimised: how many operations."""
    told = count("Optimised {n} selected operation; everything else stayed where it was.",
                 "Optimised {n} selected operations; everything else stayed where it was.", part)  # fmt: skip
    return Notice("good", told)


def no_plan_in_time() -> Notice:
    """Say that the engine was stopped too soon."""
    remedy = tr("Give it more time and press Optimise again.")
    return Notice("warning", tr("The search ended before a first plan was found."), remedy)
