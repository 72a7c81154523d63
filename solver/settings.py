"""What a planner or an engineer may say to the engine."""

from __future__ import annotations

import os
from dataclasses import dataclass

from scheduler.issues import PlanError
from scheduler.texts import say

DEFAULT_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class SolveSettings:
    """How long and how to look for a plan.

    `seconds` is the whole time from the start of the engine. `workers` 0 is one a processor core.
    `repeatable` gives the same plan for the same seed on any machine: the engine then counts steps
    instead of looking at the clock, and `seconds` only bounds it from above.
    """

    seconds: float = DEFAULT_SECONDS
    workers: int = 0
    seed: int = 1
    profile: str = ""  # "": what the workbook's Settings say, else the first profile
    repeatable: bool = False

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if not self.seconds > 0:
            raise PlanError(say("The time to plan must be more than 0 seconds, not {seconds:g}.", seconds=self.seconds))
        if self.workers < 0:
            raise PlanError(say("The number of workers must not be negative, not {workers}.", workers=self.workers))
        if not 0 <= self.seed < 2**31:
            raise PlanError(say("The seed must be a whole number from 0 to 2147483647, not {seed}.", seed=self.seed))

    @property
    def cores(self) -> int:
        """Return how many processor cores to use."""
        return self.workers or max(1, os.cpu_count() or 1)
