"""Say every fault in the planner's own places and words: the sheets, cells and headers of the files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, TypeVar

from scheduler.excel.foreign.canonical import Draft, Origin
from scheduler.excel.foreign.grids import place_of
from scheduler.excel.prepared import split_cell
from scheduler.excel.values import key
from scheduler.issues import Issue
from scheduler.problem import Operation, Order, Problem
from scheduler.texts import Text, reworded, say, with_values

_T = TypeVar("_T", Order, Operation)
_ROLES = {
    "Orders": say("orders"),
    "Routings": say("the steps and machines of each product"),
    "Machines": say("machines"),
    "Operations": say("steps of orders"),
}


def translated(issue: Issue, drafts: Mapping[str, Draft]) -> Issue:
    """Return a fault of a sheet of the contract as one of the files that it was written from."""
    draft = next((draft for name, draft in drafts.items() if key(name) == key(issue.sheet)), None)
    if issue.code == "missing-sheet" and draft is None:
        what = _ROLES.get(issue.sheet, issue.sheet)
        return replace(
            issue,
            problem=say("No table of {what} was found.", what=what),
            remedy=say("Say which table holds {what}, or add one.", what=what),
            sheet="",
            cell="",
        )
    if draft is None:
        return issue
    column, number = split_cell(issue.cell)
    origin = draft.origin(number) if number else None
    label = draft.sources[0] if draft.sources else ""
    words = {source: name for source, name in _renamed(draft, column, origin).items() if source != name}
    problem, remedy = (_in_words(text, words, draft, drafts) for text in (issue.problem, issue.remedy))
    if origin is None:
        return replace(issue, problem=problem, remedy=remedy, sheet=label, cell="")
    position = origin.positions[column] if column < len(origin.positions) else -1
    table = origin.table
    if position < 0:
        cell = place_of(origin.line, table.columns[0], table.transposed)
    else:
        cell = table.cell(origin.line, position)
    return replace(issue, problem=problem, remedy=remedy, sheet=table.sheet.label, cell=cell)


def _renamed(draft: Draft, column: int, origin: Origin | None) -> dict[str, str]:
    """Return the header of the file for the column that a fault is about."""
    if origin is None or not 0 <= column < len(origin.positions) or origin.positions[column] < 0:
        return {}
    name = re.sub(r" \(min\)$", "", draft.headers[column])
    return {name: origin.table.headers[origin.positions[column]] or name}


def _in_words(text: str, words: Mapping[str, str], draft: Draft, drafts: Mapping[str, Draft]) -> str:
    """Put rows, columns and sheets of the files into a sentence; it can still be translated."""
    english = _in_english(str(text), words, draft, drafts)
    if not isinstance(text, Text):
        return english

    def in_file(source: str, name: str, value: Any) -> Any:
        if not isinstance(value, int) or not re.search(rf"\brow {{{name}[}}:]", source):
            return value
        origin = draft.origin(value)
        return value if origin is None else origin.line

    swaps = dict(words)
    for name in re.findall(r"\b[Ss]heet (\w+)\b", text):
        if name in drafts and drafts[name].sources:
            swaps[name] = drafts[name].sources[0]
    return reworded(with_values(text, in_file), english, swaps)


def _in_english(text: str, words: Mapping[str, str], draft: Draft, drafts: Mapping[str, Draft]) -> str:
    def row(match: re.Match[str]) -> str:
        origin = draft.origin(int(match.group(1)))
        return match.group() if origin is None else f"row {origin.line}"

    def sheet(match: re.Match[str]) -> str:
        known = drafts.get(match.group(2))
        return f"{match.group(1)} {known.sources[0]}" if known is not None and known.sources else match.group()

    text = re.sub(r"\brow (\d+)\b", row, text)
    for name, header in words.items():
        text = re.sub(rf"\b{re.escape(name)}\b(?! \()", header.replace("\\", r"\\"), text)
    return re.sub(r"\b([Ss]heet) (\w+)\b", sheet, text)


def place_in_file(place: str, drafts: Mapping[str, Draft]) -> str:
    """Return `Routings row 14` as the sheet and row of the file."""
    name, _, number = place.rpartition(" row ")
    draft = drafts.get(name)
    origin = draft.origin(int(number)) if draft is not None and number.isdecimal() else None
    return place if origin is None else f"{origin.table.sheet.label} row {origin.line}"


def with_places(problem: Problem, drafts: Mapping[str, Draft]) -> Problem:
    """Return the problem with the places of the files."""
    return replace(
        problem,
        orders=_placed(problem.orders, drafts),
        operations=_placed(problem.operations, drafts),
    )


def _placed(items: tuple[_T, ...], drafts: Mapping[str, Draft]) -> tuple[_T, ...]:
    """Return orders or operations with their places in the files; `replace` takes five times as long."""
    if not items:
        return items
    kind: Any = type(items[0])
    names = [field.name for field in fields(kind)]
    cells, at = attrgetter(*names), names.index("place")
    known: dict[str, str] = {}
    found = []
    for item in items:
        values = list(cells(item))
        place = values[at]
        if place not in known:
            known[place] = place_in_file(place, drafts)
        values[at] = known[place]
        found.append(kind(*values))
    return tuple(found)
