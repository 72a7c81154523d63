"""Every violation of a plan: the last word before a plan is shown or saved."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.rules import RULES, placed
from solver.rules.violation import Violation

__all__ = ["Violation", "check", "is_valid"]


def check(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Go through all rules; never raises, whatever stands in the plan.

    An operation without a sane place is named by the first rule and left out by the others.
    """
    if len(schedule) != len(problem.operations):
        yield from placed.violations(problem, schedule)
        return
    for rule in RULES:
        yield from rule.violations(problem, schedule)


def is_valid(problem: Problem, schedule: Schedule) -> bool:
    """Say whether a plan breaks no rule."""
    return next(check(problem, schedule), None) is None
