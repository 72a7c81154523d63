"""The rules of the shop, one file a rule: NAME in the planner's words, post() for CP-SAT, violations() without it."""

from __future__ import annotations

from types import ModuleType
from typing import Final

from solver.rules import (
    batches,
    deadline,
    locks,
    one_at_a_time,
    placed,
    precedence,
    release,
    resources,
    setup,
    started,
    working_time,
)

RULES: Final[tuple[ModuleType, ...]] = (
    placed,
    started,
    locks,
    precedence,
    release,
    deadline,
    one_at_a_time,
    working_time,
    setup,
    resources,
    batches,
)
