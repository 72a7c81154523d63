"""Unfold routes that are written in one cell: `Saw 10 min > Drill 5 > QC`, a line each, or split by arrows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import compact, name_scores, parse_header, unit_of
from scheduler.excel.foreign.words import ROUTE_WORDS
from scheduler.excel.values import Value, clean

if TYPE_CHECKING:
    from scheduler.excel.foreign.grids import Found

ROUTE_TIME = "Time in routing"
"""The header of the times that stand in the cells of routes."""
ROUTE_STEP = "Step in routing"
"""The header of the names that stand there: where each step is done."""
_ROUTES = {compact(word) for word in ROUTE_WORDS}
_ARROWS = re.compile(r"\s*(?:[-=–]+>|>+|→|»|\n)\s*")
_MARKS = re.compile(r"\s*(?:[-=–]+>|>+|→|»|[\n;|+]|,(?!\d))\s*|\s+[-–/]\s+")
_PART = re.compile(r"(?P<name>.*?[^\s:(\[])[\s:(\[@=]+(?P<time>\d+(?:[.,]\d+)?)\s*(?P<unit>[^\W\d_]{0,8})\.?\s*[)\]]?")
_GLUED = re.compile(r"(?P<name>.*?[^\W\d_])\s*(?P<time>\d+(?:[.,]\d+)?)\s*(?P<unit>[^\W\d_]{1,8})\.?\s*[)\]]?")
_LONGEST, _MOST_STEPS = 40, 40
_LEAST_SHARE = 0.6
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One step of a route in a cell: where it is done, and how long, blank where that is not said."""

    name: str
    time: str


def route_column(table: Found) -> tuple[int, list[list[RouteStep]]] | None:
    """Return the column that holds whole routes, and the steps of each row; None where there is none."""
    for position, header in enumerate(table.headers):
        sample = [value.strip() for value in table.values(position, _SAMPLE) if isinstance(value, str)]
        filled = [text for text in sample if text]
        named = compact(parse_header(header).base) in _ROUTES
        marks = _MARKS if named else _ARROWS
        several = [text for text in filled if len(_parts(text, marks)) > 1]
        if not several or _is_remark(header) or len(several) < _LEAST_SHARE * len(filled):
            continue
        if not named and not _is_short(several, marks):
            continue
        texts = [str(cells[position]) if position < len(cells) and isinstance(cells[position], str) else ""
                 for _, cells in table.rows]  # fmt: skip
        unit = next((found for text in filled for part in _parts(text, marks) if (found := _own_unit(part))), "")
        return position, [[_step(part, unit) for part in _parts(text, marks)] if text.strip() else [] for text in texts]
    return None


def _is_remark(header: str) -> bool:
    return any(name in ("Notes", "Customer") and score >= 0.9 for name, score in name_scores("orders", header))


def _parts(text: str, marks: re.Pattern[str]) -> list[str]:
    return [clean(part) for part in marks.split(text.strip()) if part.strip()][:_MOST_STEPS]


def _is_short(texts: list[str], marks: re.Pattern[str]) -> bool:
    """Say whether texts are names in a row: no sentences, no numbers alone, and several of them come again."""
    parts = [part for text in texts for part in _parts(text, marks)]
    if not all(len(part) <= _LONGEST and any(c.isalpha() for c in part) for part in parts) or len(texts) < 2:
        return False
    names = Counter(compact(_step(part, "min").name) for part in parts)
    again = sum(1 for count in names.values() if count > 1)
    return all("\n" not in text for text in texts) and 2 * again >= len(names)


def _own_unit(part: str) -> str:
    match = _PART.fullmatch(part) or _GLUED.fullmatch(part)
    return unit_of(match.group("unit"))[0] if match is not None else ""


def _step(part: str, unit: str) -> RouteStep:
    """Read one step; a number without a unit is a time where other steps name their unit."""
    match = _PART.fullmatch(part) or _GLUED.fullmatch(part)
    own = unit_of(match.group("unit"))[0] if match is not None else ""
    if match is None or not (own or (unit and not match.group("unit"))):
        return RouteStep(part, "")
    return RouteStep(match.group("name").strip(), f"{match.group('time')} {own or unit}")


def route_tables(table: Found, position: int, routes: list[list[RouteStep]]) -> list[Found]:
    """Return a table for each step: the other columns, its time (where any is said) and its place."""
    timed = any(step.time for route in routes for step in route)
    others = [p for p in range(len(table.headers)) if p != position]
    headers = (*(table.headers[p] for p in others), *((ROUTE_TIME,) if timed else ()), ROUTE_STEP)
    columns = (*(table.columns[p] for p in others), *([table.columns[position]] * (2 if timed else 1)))
    found = []
    for place in range(max(len(route) for route in routes)):
        rows: list[tuple[int, list[Value]]] = []
        for (line, cells), route in zip(table.rows, routes, strict=True):
            step = route[place] if place < len(route) else RouteStep("", "")
            own: list[Value] = [cells[p] if p < len(cells) else None for p in others]
            rows.append((line, [*own, *((step.time or None,) if timed else ()), step.name or None]))
        places = {(line, others.index(p)): at for (line, p), at in table.places.items() if p in others}
        found.append(replace(table, headers=headers, columns=columns, rows=rows, places=places))
    return found


def bare_times(table: Found, position: int, routes: list[list[RouteStep]]) -> tuple[str, str] | None:
    """Return a cell and a part in it whose time took its unit from the others; None where there is none."""
    for (line, cells), route in zip(table.rows, routes, strict=True):
        for step, part in zip(route, _parts(text_of(cells[position]), _MARKS), strict=False):
            if step.time and part and part[-1].isdigit():
                return table.cell(line, position), part
    return None
