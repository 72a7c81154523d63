"""Unfold wide tables: a step a group of columns, a machine a column of times, a week a column of quantities.

Each group becomes a table of its own with the same rows, so every cell keeps its place on the sheet.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from scheduler.excel.foreign import fields, parse
from scheduler.excel.foreign.assign import Known
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import name_scores, parse_header, words_of
from scheduler.excel.foreign.route_cells import route_column, route_tables
from scheduler.excel.values import Stamp, Value, clean, key

_NUMBERED = re.compile(r"^(.*?)(\d{1,3})(.*)$")
_STEP_PARTS = {"Machine", "Work centre", "Run time per unit", "Fixed time", "Units per hour"}
_MOST_GROUPS = 120


@dataclass(frozen=True, slots=True)
class Part:
    """One group of a wide table: a table of its own, what all its rows share, and which field must be filled."""

    table: Found
    constants: dict[str, str]
    needs: tuple[str, ...]
    fields: dict[int, str]  # positions of which the field is plain from the layout


def subset(table: Found, positions: list[int], headers: dict[int, str]) -> Found:
    """Return a table of some columns, some of them with another header."""
    rows: list[tuple[int, list[Value]]] = [
        (line, [cells[p] if p < len(cells) else None for p in positions]) for line, cells in table.rows
    ]
    return replace(
        table,
        headers=tuple(headers.get(p, table.headers[p]) for p in positions),
        columns=tuple(table.columns[p] for p in positions),
        rows=rows,
        places={
            (line, positions.index(p)): place for (line, p), place in table.places.items() if p in positions
        },
    )


def unfold(table: Found, known: Known, today: date) -> list[Part]:
    """Return the groups of a wide table, none for an ordinary one."""
    return _steps(table) or _weeks(table, today) or _machines(table, known) or _timed(table) or _routes(table, known)


def _timed(table: Found) -> list[Part]:
    """Unfold columns called like nothing else with a unit of time behind: `Sawing (h)`, `Turning (h)`."""
    hits = {}
    for position, header in enumerate(table.headers):
        parsed = parse_header(header)
        plain = parsed.unit and parsed.bracket and parsed.base != parsed.text
        known = any(score >= 0.6 for role in ("steps", "orders", "machines") for _, score in name_scores(role, header))
        values = table.values(position)
        if plain and not known and values and fields.fit(fields.DURATION, values) > 0.9:
            hits[position] = parsed
    if len(hits) < 2 or not _names_work(table, hits):
        return []
    fixed = [p for p in range(len(table.headers)) if p not in hits]
    return [
        Part(
            subset(table, [*fixed, p], {p: f"Time ({parsed.bracket})"}),
            {"Step": str(10 * place), "Machine": parsed.base},
            fields_of_run(),
            {},
        )
        for place, (p, parsed) in enumerate(list(hits.items())[:_MOST_GROUPS], start=1)
    ]


def _names_work(table: Found, besides: Collection[int]) -> bool:
    """Say whether the other columns name orders or products."""
    others = [header for position, header in enumerate(table.headers) if position not in besides]
    meant = {field for header in others for field, score in name_scores("orders", header) if score >= 0.9}
    return bool(meant & {"Order", "Product"})


def _routes(table: Found, known: Known) -> list[Part]:
    """Unfold a column of whole routes: a step is a part. Routes without times mean nothing where a table has these."""
    found = route_column(table)
    if found is None:
        return []
    position, routes = found
    if _lists_steps(table, position):
        return []
    if known.names.get("cells of steps") and not any(step.time for route in routes for step in route):
        return []
    return [
        Part(part, {"Step": str(10 * place)}, ("Machine",), {len(part.headers) - 1: "Machine"})
        for place, part in enumerate(route_tables(table, position, routes), start=1)
    ]


def _lists_steps(table: Found, besides: int) -> bool:
    """Say whether the other columns give each row a step and its machine: then arrows stand in names only."""
    others = [header for position, header in enumerate(table.headers) if position != besides]
    meant = {field for header in others for field, score in name_scores("steps", header) if score >= 0.9}
    return "Step" in meant and bool(meant & {"Machine", "Work centre"})


def _steps(table: Found) -> list[Part]:
    groups = _numbered(table.written) or _banded(table.written)
    if len(groups) < 2:
        return []
    bases = Counter(base for group in groups.values() for base in group.values())
    shared = {base for base, count in bases.items() if count >= 2}
    meant = {field for base in shared for field, score in name_scores("steps", base) if score >= 0.6}
    if not meant & _STEP_PARTS or len(shared) < 1:
        return []
    if len(shared) < 2 and not meant & {"Machine", "Work centre"}:
        return []
    inside = {position for group in groups.values() for position in group}
    fixed = [p for p in range(len(table.headers)) if p not in inside]
    parts = []
    for place, (label, group) in enumerate(list(groups.items())[:_MOST_GROUPS], start=1):
        number = str(int(label)) if label.isdecimal() else str(10 * place)
        constants = {"Step": number}
        if not label.isdecimal():
            constants["Operation"] = label
        parts.append(
            Part(subset(table, [*fixed, *group], group), constants, ("Machine", "Work centre", *fields_of_run()), {})
        )
    return parts


def fields_of_run() -> tuple[str, ...]:
    """Return the fields that give a run time."""
    return ("Run time per unit", "Units per hour", "Fixed time")


def _numbered(headers: tuple[str, ...]) -> dict[str, dict[int, str]]:
    """Group `Op 1 Machine`, `Op 1 Time`, `Op 2 Machine`, ... by number: position -> header without it."""
    groups: dict[str, dict[int, str]] = {}
    for position, header in enumerate(headers):
        match = _NUMBERED.match(clean(header))
        if match is None:
            continue
        before, number, after = match.groups()
        words = [word for word in f"{before} {after}".split() if not set(words_of(word)) & _FILLERS]
        base = " ".join(words).strip(" -_./:")
        if base:
            groups.setdefault(number.lstrip("0") or "0", {})[position] = base
    return dict(sorted(groups.items(), key=lambda item: int(item[0]))) if len(groups) >= 2 else {}


_FILLERS = {"step", "op", "operation", "no", "schritt", "ag", "arbeitsgang", "工序", "process", "etape", "fase", "paso"}


def _banded(headers: tuple[str, ...]) -> dict[str, dict[int, str]]:
    """Group `Turning Machine`, `Turning Time`, `Milling Machine`, ... by what comes before the repeated words."""
    tails = Counter(clean(header).rpartition(" ")[2] for header in headers if " " in clean(header))
    groups: dict[str, dict[int, str]] = {}
    for position, header in enumerate(headers):
        label, _, tail = clean(header).rpartition(" ")
        if label and tails[tail] >= 2 and any(score >= 0.9 for _, score in name_scores("steps", tail)):
            groups.setdefault(label, {})[position] = tail
    return {label: group for label, group in groups.items() if len(group) >= 2}


def _weeks(table: Found, today: date) -> list[Part]:
    """Unfold columns of weeks, months or days that hold quantities."""
    due: dict[int, str] = {}
    for position, header in enumerate(table.written):
        week = parse.week_of(header, today) if header else None
        if week is not None:
            due[position] = week.isoformat()
        elif header and (end := parse.month_end(header)) is not None:
            due[position] = end.isoformat()
        elif header and re.search(r"\d", header) and len(header) >= 5:
            moment = parse.to_moment(header, "dmy", today)
            if fields.is_date(moment) and isinstance(moment, str) and not header.isdecimal():
                due[position] = moment
    numeric = [p for p in due if fields.fit(fields.NUMBER, table.values(p)) > 0.9]
    fixed = [p for p in range(len(table.headers)) if p not in due]
    if len(numeric) < 3 or _is_capacity([table.written[p] for p in fixed]):
        return []
    return [
        Part(
            subset(table, [*fixed, p], {p: table.written[p]}),
            {"Due": due[p], "_Period": table.written[p]},
            ("Quantity",),
            {len(fixed): "Quantity"},
        )
        for p in numeric[:_MOST_GROUPS]
    ]


def _is_capacity(headers: list[str]) -> bool:
    """Say whether these columns beside the weeks name machines and nothing that is made: then they hold hours."""
    meant = {field for header in headers for field, score in name_scores("orders", header) if score >= 0.6}
    places = {field for header in headers for field, score in name_scores("machines", header) if score >= 0.9}
    return "Machine" in places | {"Machine" for place in places if place == "Work centre"} and not (
        meant & {"Product", "Order"}
    )


def _machines(table: Found, known: Known) -> list[Part]:
    """Unfold columns that are named like machines and hold times."""
    names = known.names.get("machines", set()) | known.names.get("centers", set())
    hits = [p for p, header in enumerate(table.written) if key(header) in names]
    hits = [p for p in hits if table.values(p) and fields.fit(fields.DURATION, table.values(p)) > 0.9]
    if len(hits) < 2 or len(hits) == len(table.headers):
        return []
    fixed = [p for p in range(len(table.headers)) if p not in hits]
    return [
        Part(
            subset(table, [*fixed, p], {p: table.written[p]}),
            {"Step": str(10 * place), "Machine": table.written[p]},
            ("Run time per unit",),
            {len(fixed): "Run time per unit"},
        )
        for place, p in enumerate(hits[:_MOST_GROUPS], start=1)
    ]


def as_square(table: Found) -> list[tuple[str, str, int, int]]:
    """Return (from, to, row index, position) of a square changeover table, none where it is no such table."""
    tos = [(p, clean(header)) for p, header in enumerate(table.written) if p and header]
    firsts = [clean(cells[0]) if cells and isinstance(cells[0], str) else "" for _, cells in table.rows]
    if len(tos) < 2 or len({key(to) for _, to in tos} & {key(first) for first in firsts}) < max(2, 0.6 * len(tos)):
        return []
    numeric = sum(
        1 for _, cells in table.rows for p, _ in tos if p < len(cells) and isinstance(cells[p], float | Stamp | str)
    )
    if not numeric:
        return []
    return [
        (first, to, k, p)
        for k, (first, (_, cells)) in enumerate(zip(firsts, table.rows, strict=True))
        if first
        for p, to in tos
        if p < len(cells) and cells[p] is not None and not (key(first) == key(to) and _is_mark(cells[p]))
    ]


def _is_mark(value: Value) -> bool:
    """Say whether a cell only crosses out the diagonal: `-`, `x`."""
    return isinstance(value, str) and not any(c.isdigit() for c in value)


def title_unit(table: Found) -> str:
    """Return the unit of time that a title above a table names, `Umrüstzeiten in Std.`; blank for none."""
    for number, cells in table.sheet.sheet.rows:
        for value in cells if table.header_line - 4 <= number < table.header_line else ():
            unit = parse_header(value).unit if isinstance(value, str) and len(value) < _TITLE else ""
            if unit:
                return unit
    return ""


_TITLE = 60
