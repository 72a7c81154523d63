"""Read sheets again and again without the rows that are at fault: one bad row never costs the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from scheduler.excel.columns import ORDERS
from scheduler.excel.faults import Faults, listed
from scheduler.excel.prepared import Prepared, bad_rows
from scheduler.excel.reader import read_problem
from scheduler.excel.values import key
from scheduler.issues import Issue, Severity
from scheduler.problem import Problem
from scheduler.schedule import Schedule

_ROUNDS = 12
LEFT_OUT = "Left out: "
"""Begins what is said of a fault whose row is left out."""
_ALL = 1_000_000


@dataclass(frozen=True)
class Read:
    """What was read, the orders that were left out, and the sheets without the rows that were."""

    problem: Problem | None
    issues: tuple[Issue, ...]
    last_plan: Schedule | None = None
    left_out: tuple[str, ...] = ()
    source: Prepared | None = None


def read_prepared(source: Prepared, now: datetime, report: Callable[[float, str], None], skip_bad: bool) -> Read:
    """Read a problem; with `skip_bad` leave rows out until no error is left, and say which."""
    first: tuple[Issue, ...] | None = None
    dropped: list[Issue] = []
    before = source
    for _ in range(_ROUNDS if skip_bad else 1):
        faults = Faults(_ALL) if skip_bad else Faults()
        problem, last_plan = read_problem(source, faults, now, report)
        issues = faults.issues()
        errors = [issue for issue in issues if issue.severity is Severity.ERROR]
        first = issues if first is None else first
        if not errors and problem is not None:
            return _told(before, source, problem, last_plan, issues, dropped)
        bad = bad_rows(source, errors) if skip_bad else None
        if not bad:
            break
        dropped.extend(errors)
        source = source.without(bad)
    return Read(None, first or (), source=before)


def _told(
    before: Prepared, after: Prepared, problem: Problem, last_plan: Schedule | None, issues: tuple[Issue, ...],
    dropped: list[Issue],
) -> Read:  # fmt: skip
    """Tell what was left out first, then each fault that was the reason, then what else there is."""
    if not dropped:
        return Read(problem, issues, last_plan, source=after)
    gone = _missing(before, after)
    reasons = [replace(issue, severity=Severity.WARNING, problem=f"{LEFT_OUT}{issue.problem}") for issue in dropped]
    head = Issue(
        Severity.WARNING,
        "left-out",
        f"{len(gone):,} of {len(_orders(before)):,} orders were left out of the plan: {listed(gone, 8)}."
        if gone
        else "Rows with faults were left out of the plan; every order is planned.",
        "Mend the faults below and open the file again to plan them too.",
    )
    told = [issue for issue in issues if issue not in dropped]
    return Read(problem, (head, *reasons, *told), last_plan, tuple(gone), after)


def _orders(source: Prepared) -> dict[str, str]:
    """Return the names of all orders by their keys."""
    from scheduler.excel.values import show

    sheet = next((sheet for name, sheet in source.sheets.items() if key(name) == key(ORDERS.name)), None)
    if sheet is None or not sheet.rows:
        return {}
    headers = [key(show(value)) for value in sheet.rows[0][1]]
    column = headers.index("order") if "order" in headers else 0
    names = [show(cells[column]) for _, cells in sheet.rows[1:] if column < len(cells)]
    return {key(name): name for name in names if name}


def _missing(before: Prepared, after: Prepared) -> list[str]:
    kept = _orders(after)
    return [name for wanted, name in _orders(before).items() if wanted not in kept]
