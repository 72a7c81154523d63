"""Collect every fault of a workbook, each with its place and remedy."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from scheduler.excel.columns import INPUTS
from scheduler.excel.values import key
from scheduler.issues import Issue, Severity
from scheduler.texts import joined, say

MAX_LIKE = 50
"""So many faults of one kind in one column are listed; the rest is counted."""


_STRUCTURE = ("missing-sheet", "missing-column", "empty-sheet")
_FOLLOWS = {
    "orders": ("unknown-order", "progress-unknown-order"),
    "machines": ("unknown-machine", "ineligible-machine", "unknown-downtime-target", "unknown-batch-column"),
    "resources": ("unknown-resource", "unknown-downtime-target"),
    "shifts": ("unknown-calendar", "unknown-downtime-target"),
    "routings": ("product-without-routing", "missing-product", "unknown-batch-column"),
    "operations": ("product-without-routing", "missing-product", "unknown-batch-column"),
}
"""Faults that only follow from a sheet that could not be read: telling them too would hide the one that matters."""


@dataclass
class _Unknown:
    """A name that nothing has, told once for all the rows in which it stands."""

    problem: str
    remedy: str
    cell: str
    value: str
    rows: int = 1


class Faults:
    """The faults found so far. `error` stops planning, `warning` does not."""

    def __init__(self, most_alike: int = MAX_LIKE) -> None:
        self._most_alike = most_alike
        self._unknown: dict[tuple[str, str, str], _Unknown] = {}
        self._hints: Counter[tuple[str, str]] = Counter()
        self._issues: list[Issue] = []
        self._seen: set[Issue] = set()
        self._like: Counter[tuple[Severity, str, str, str]] = Counter()

    def error(self, code: str, problem: str, remedy: str, sheet: str = "", cell: str = "", value: str = "") -> None:
        """Note a fault that stops planning."""
        self._add(Issue(Severity.ERROR, code, problem, remedy, sheet, cell, _short(value)))

    def warning(self, code: str, problem: str, remedy: str, sheet: str = "", cell: str = "", value: str = "") -> None:
        """Note a fault that planning can live with."""
        self._add(Issue(Severity.WARNING, code, problem, remedy, sheet, cell, _short(value)))

    def unknown(
        self, code: str, what: str, name: str, known: Iterable[str], remedy: str, sheet: str, cell: str, value: str
    ) -> None:
        """Note a name that nothing has (an error), once a sheet, with the nearest known name."""
        place = (code, sheet, key(name))
        if place in self._unknown:
            self._unknown[place].rows += 1
            return
        self._hints[(code, sheet)] += 1
        # Looking for near misses among thousands of names takes a while, and nobody reads so many hints.
        hint = did_you_mean(name, known) if self._hints[(code, sheet)] <= MAX_LIKE else ""
        self._unknown[place] = _Unknown(
            say("There is no {what} {name}.", what=what, name=name), joined([hint, remedy]), cell, value
        )

    @property
    def any_error(self) -> bool:
        """Say whether planning cannot go on."""
        return bool(self._unknown) or any(issue.severity is Severity.ERROR for issue in self._issues)

    def issues(self) -> tuple[Issue, ...]:
        """Return all faults: errors first, then sheet by sheet and row by row, as a planner mends them."""
        for (code, sheet, _), unknown in self._unknown.items():
            rows = say("It stands in {rows:,} rows.", rows=unknown.rows) if unknown.rows > 1 else ""
            problem, value = joined([unknown.problem, rows]), _short(unknown.value)
            self._add(Issue(Severity.ERROR, code, problem, unknown.remedy, sheet, unknown.cell, value,
                            rows=unknown.rows))  # fmt: skip
        self._unknown.clear()
        more = [
            Issue(
                severity,
                code,
                say("{count:,} more faults of this kind are not listed.", count=count - self._most_alike),
                say("Mend the listed ones first: the rest often goes with them."),
                sheet,
                rows=count - self._most_alike,
            )
            for (severity, code, sheet, _), count in self._like.items()
            if count > self._most_alike
        ]
        unreadable = {key(issue.sheet) for issue in self._issues if issue.code in _STRUCTURE}
        hidden = {code for sheet in unreadable for code in _FOLLOWS.get(sheet, ())}
        told = [issue for issue in [*sorted(self._issues, key=_place), *more] if issue.code not in hidden]
        return tuple(sorted(told, key=lambda issue: (issue.severity is not Severity.ERROR, _sheet_rank(issue.sheet))))

    def _add(self, issue: Issue) -> None:
        if issue in self._seen:
            return
        self._seen.add(issue)
        kind = (issue.severity, issue.code, issue.sheet, issue.cell.rstrip("0123456789"))
        self._like[kind] += 1
        if self._like[kind] <= self._most_alike:
            self._issues.append(issue)


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return `Did you mean MILL-01?` where a known name is near, else nothing."""
    near = nearest(wrong, known)
    return say("Did you mean {name}?", name=near) if near else ""


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return the known name that was perhaps meant, else nothing."""
    by_key = {key(name): name for name in known}
    letters, digits = _letters_and_digits(key(wrong))
    for name in by_key:
        if _letters_and_digits(name) == (letters, digits):  # 7 and 00007
            return by_key[name]
    near = difflib.get_close_matches(key(wrong), list(by_key)[:5000], n=5, cutoff=0.7)
    # 1017 is no misprint of 1018, but MILL-1 may well be MILL-01.
    alike = [name for name in near if _letters_and_digits(name)[1] == digits]
    alike += [name for name in near if len(letters) > 1 and _letters_and_digits(name)[0] not in (letters, "")]
    return by_key[alike[0]] if alike else ""


def _sheet_rank(sheet: str) -> int:
    """Return where a sheet stands in the contract; others come last, faults of the whole file first."""
    names = [key(spec.name) for spec in INPUTS]
    return names.index(key(sheet)) if key(sheet) in names else len(names) if sheet else -1


def _place(issue: Issue) -> tuple[int, int, str]:
    letters = issue.cell.rstrip("0123456789")
    return int(issue.cell[len(letters) :] or 0), len(letters), letters


def _letters_and_digits(text: str) -> tuple[str, list[str]]:
    digits = [number.lstrip("0") for number in re.findall(r"\d+", text)]
    return re.sub(r"\d+", "", text), digits


def _short(value: str) -> str:
    return value if len(value) <= 80 else value[:77] + "..."
