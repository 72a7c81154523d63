"""What a rule says when a plan breaks it."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.problem import Problem


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


def at(problem: Problem, minute: int) -> str:
    """Write a minute as wall-clock time."""
    return f"{problem.clock.at(minute):%Y-%m-%d %H:%M}"


def who(problem: Problem, operation: int) -> str:
    """Name an operation at the beginning of a sentence."""
    label = problem.label(operation)
    return label[0].upper() + label[1:]


def minutes(count: int) -> str:
    """Write a number of minutes."""
    return "1 minute" if count == 1 else f"{count} minutes"
