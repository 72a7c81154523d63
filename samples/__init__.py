"""Workbooks that a planner understands at a glance, and the script that makes them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from scheduler.texts import noop


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample workbook: its file in this package, a title and a sentence for the planner."""

    file: str
    title: str
    sentence: str

    @property
    def path(self) -> Path:
        """Return where the workbook lies."""
        return Path(str(files(__package__).joinpath(self.file)))


SAMPLES = (
    Sample(
        "small_machine_shop.xlsx",
        noop("Small machine shop"),
        noop("8 orders on 5 machines: a plan that fits on one screen."),
    ),
    Sample(
        "job_shop_two_shifts.xlsx",
        noop("Job shop in two shifts"),
        noop("60 orders on 14 machines with changeovers, setters, alternative machines, downtime and work under way."),
    ),
    Sample(
        "assembly_with_oven.xlsx",
        noop("Assembly with an oven"),
        noop("Parts that meet in assembly, an oven that cures batches, drying times and overtime."),
    ),
    Sample(
        "paint_line.xlsx",
        noop("Paint line"),
        noop("300 orders in 14 colours on 3 lines, where the order of colours decides everything."),
    ),
    Sample(
        "broken.xlsx",
        noop("Broken workbook"),
        noop("Every mistake that a workbook can hold, once each, to see how they are told."),
    ),
)
"""The samples in the order in which they are offered."""
