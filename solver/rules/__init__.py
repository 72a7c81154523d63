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

STANDARD: Final[tuple[ModuleType, ...]] = (
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
"""The rules that dispatching and the compiled searches keep by themselves."""

RULES: Final[tuple[ModuleType, ...]] = (*STANDARD,)
"""All rules of the shop. One of your own goes behind the standard ones: CP-SAT windows alone then search for plans."""


def own_names() -> frozenset[str]:
    """Return the names of the rules that only the model and the checker know."""
    return frozenset(rule.NAME for rule in RULES if rule not in STANDARD)
