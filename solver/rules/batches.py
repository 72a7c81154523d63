"""Operations that share an oven fit together, start and end together, and are not too many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.rules.view import View, view
from solver.rules.violation import Violation, at

NAME: Final = "What shares an oven fits together, and starts and ends together"


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find batches of unequal keys, overfull batches, and batches that overlap."""
    seen = view(problem, schedule)
    batches: dict[tuple[int, int, int], list[int]] = {}
    for k in seen.in_order[seen.facts.oven[schedule.machine[seen.in_order]]]:
        place = (int(schedule.machine[k]), int(schedule.start[k]), int(schedule.end[k]))
        batches.setdefault(place, []).append(int(k))
    for (machine, start, _), ops in batches.items():
        yield from _inside(seen, machine, start, ops)
    yield from _between(seen, batches)


def _inside(seen: View, machine: int, start: int, ops: list[int]) -> Iterator[Violation]:
    problem, schedule = seen.problem, seen.schedule
    together = [op for op in ops if schedule.end[op] > schedule.setup_start[op]]  # the others hold it for no time
    oven = problem.machines[machine]
    keys = sorted({seen.facts.modes[seen.mode[op]].batch_key for op in together})
    names = ", ".join(problem.label(op) for op in together[:6])
    if len(keys) > 1:
        values = ", ".join(f"“{key}”" for key in keys[:4])
        sentence = (
            f"{oven.name} holds operations of different {oven.batch_by} ({values}) at {at(problem, start)}: {names}."
        )
        yield Violation(NAME, sentence, tuple(together), machine, "Move one of them to another batch.")
    if len(together) > oven.capacity:
        sentence = (
            f"{oven.name} holds {len(together)} operations at {at(problem, start)}, but has room for "
            f"{oven.capacity}: {names}."
        )
        yield Violation(NAME, sentence, tuple(together), machine, "Move one of them to another batch.")


def _between(seen: View, batches: dict[tuple[int, int, int], list[int]]) -> Iterator[Violation]:
    problem, schedule = seen.problem, seen.schedule
    spans = sorted(
        (machine, min(int(schedule.setup_start[op]) for op in ops), start, end, ops)
        for (machine, start, end), ops in batches.items()
    )
    latest: tuple[int, int, int, int, list[int]] | None = None
    for span in spans:
        if latest is None or latest[0] != span[0]:
            latest = span
            continue
        if span[1] < latest[3]:
            sentence = (
                f"{problem.machines[span[0]].name} is loaded with {problem.label(span[4][0])} from "
                f"{at(problem, span[1])}, while the batch with {problem.label(latest[4][0])} holds it until "
                f"{at(problem, latest[3])}."
            )
            remedy = "Let them start and end together, or one after the other."
            yield Violation(NAME, sentence, (latest[4][0], span[4][0]), span[0], remedy)
        if span[3] > latest[3]:
            latest = span
