"""What a rule says when a plan breaks it."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.problem import Problem
from scheduler.texts import Text, counted, say


@dataclass(frozen=True, slots=True)
class Violation:
    """One place where a plan breaks a rule; `sentence` names orders, steps, machines and wall-clock times."""

    rule: str  # NAME of the rule
    sentence: str
    operations: tuple[int, ...]
    machine: int | None = None
    remedy: str = ""

    def __str__(self) -> str:
        """Write it on one line."""
        return f"{self.sentence} {self.remedy}".rstrip()


def at(problem: Problem, minute: int) -> Text:
    """Write a minute as wall-clock time."""
    return say("{time:%Y-%m-%d %H:%M}", time=problem.clock.at(minute))


def who(problem: Problem, operation: int) -> Text:
    """Name an operation at the beginning of a sentence."""
    op = problem.operations[operation]
    return say("Order {order} step {step}", order=problem.orders[op.order].name, step=op.step)


def minutes(count: int) -> Text:
    """Write a number of minutes."""
    return counted("1 minute", "{n} minutes", count)
