"""Read sheets again and again without the rows that are at fault: one bad row never costs the others."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field, replace
from datetime import datetime

from scheduler.excel.columns import ORDERS
from scheduler.excel.faults import Faults
from scheduler.excel.prepared import Prepared, bad_rows
from scheduler.excel.reader import read_problem
from scheduler.excel.values import column_letters, key, show
from scheduler.issues import Issue, Severity
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import counted, listed, say

_ROUNDS = 12
LEFT_OUT = "Left out: "
"""Begins what is said, in English, of a fault whose row is left out."""
_ALL = 1_000_000
_OWNERS = ("product", "order", "machine", "resource", "calendar", "from", "setting")
_MOST_NAMED = 50


@dataclass(frozen=True)
class Read:
    """What was read, the orders that were left out, and the sheets without the rows that were."""

    problem: Problem | None
    issues: tuple[Issue, ...]
    last_plan: Schedule | None = None
    left_out: tuple[str, ...] = ()
    source: Prepared | None = None
    dropped: Dictionary[str, frozenset[int]] = field(default_factory=dict)  # sheet -> numbers of rows left out


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
    rows = _dropped(before, after)
    reasons = [
        replace(issue, severity=Severity.WARNING, problem=say("Left out: {problem}", problem=issue.problem))
        for issue in dropped
    ]
    head = Issue(
        Severity.WARNING,
        "left-out",
        say(
            "{count:,} of {orders:,} orders were left out of the plan: {names}.",
            count=len(gone),
            orders=len(_orders(before)),
            names=listed(gone, 8),
        )
        if gone
        else say("Rows with faults were left out of the plan; every order is planned."),
        say("Mend the faults below and open the file again to plan them too."),
    )
    told = [issue for issue in issues if issue not in dropped]
    owners = _owners(before, rows, {key(name) for name in gone})
    return Read(problem, (head, *owners, *reasons, *told), last_plan, tuple(gone), after, rows)


def _dropped(before: Prepared, after: Prepared) -> dict[str, frozenset[int]]:
    """Return the numbers of the rows of each sheet that were left out."""
    found = {}
    for name, sheet in before.sheets.items():
        left = {number for number, _ in after.sheets[name].rows} if name in after.sheets else set()
        rows = frozenset(number for number, _ in sheet.rows if number not in left)
        if rows:
            found[name] = rows
    return found


def _owners(before: Prepared, dropped: Dictionary[str, frozenset[int]], gone: set[str]) -> list[Issue]:
    """Name what was left out beside the orders: each name that begins a row, once a sheet."""
    found = []
    for name, numbers in dropped.items():
        rows: dict[str, tuple[int, list[int]]] = {}
        headers = [key(show(value)) for value in before.sheets[name].rows[0][1]]
        owner = next((k for k, header in enumerate(headers) if header in _OWNERS), 0)
        for number, cells in before.sheets[name].rows:
            text = show(cells[owner]) if owner < len(cells) else ""
            if number in numbers and key(text) not in gone:
                rows.setdefault(text, (number, []))[1].append(number)
        for text, (first, all_rows) in list(rows.items())[:_MOST_NAMED]:
            who, cell = text or say("no name"), f"{column_letters(owner)}{first}"
            problem = counted(
                "Not read because of the faults below: row {first} of {who}.",
                "Not read because of the faults below: row {first} of {who} and {more:,} more of its rows.",
                n=len(all_rows), first=first, who=who, more=len(all_rows) - 1,
            )  # fmt: skip
            found.append(
                Issue(Severity.WARNING, "rows-left-out", problem, say("Mend those faults to have them read too."),
                      name, cell, text, rows=len(all_rows))
            )  # fmt: skip
    return found


def _orders(source: Prepared) -> dict[str, str]:
    """Return the names of all orders by their keys."""
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
