"""Bring rows and cells into order before columns are understood: planned and actual rows, week numbers, colours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.capacity_hours import weeks_as_shifts
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import compact, fold, words_of
from scheduler.excel.foreign.statuses import with_colours
from scheduler.excel.foreign.words import ACTUAL_WORDS, DELTA_WORDS, PLAN_WORDS, WEEK_WORDS, YEAR_WORDS
from scheduler.excel.values import Value, clean, key
from scheduler.issues import Issue, Severity
from scheduler.texts import counted, say

_PLANNED, _ACTUAL, _DELTA = ({fold(word) for word in words} for words in (PLAN_WORDS, ACTUAL_WORDS, DELTA_WORDS))
_WEEKS, _YEARS = ({fold(word) for word in words} for words in (WEEK_WORDS, YEAR_WORDS))
_PER = {"pro", "per", "je", "std", "stunden", "hours", "h", "capacity", "kapazitat"}
_WEEK = re.compile(r"(\d{1,2})(?:[/.\-](\d{4}|\d{2}))?")
_YEAR_WEEK = re.compile(r"(20\d{2})[/.\-]?(\d{2})")


def tidied(tables: Sequence[Found], today: date, issues: list[Issue]) -> list[Found]:
    """Return the tables as they are meant; what was left out is told."""
    rows = [_week_cells(_planned_rows(_used_rows(table), issues)) for table in tables]
    return [with_colours(weeks_as_shifts(table, today, issues)) for table in rows]


def _used_rows(table: Found) -> Found:
    """Leave out the rows of an Asprova master that are no use of a resource (inputs and outputs)."""
    for position, header in enumerate(table.headers):
        if compact(header) in ("instructiontype", "instruction"):
            words = {key(text_of(value)) for value in table.values(position)}
            if "use" in words and words <= {"use", "input", "output"}:
                used = [line for line, cells in table.rows if key(text_of(_at(cells, position))) == "use"]
                return _only(table, set(used), "no machine")
    return table


def _only(table: Found, lines: set[int], why: str) -> Found:
    others = tuple((line, why) for line, _ in table.rows if line not in lines)
    rows = [row for row in table.rows if row[0] in lines]
    return replace(table, rows=rows, skipped=(*table.skipped, *others))


def _at(cells: Sequence[Value], position: int) -> Value:
    return cells[position] if position < len(cells) else None


def _planned_rows(table: Found, issues: list[Issue]) -> Found:
    """Leave out the rows of what was made, where a column says of each row whether it is planned or actual."""
    for position in range(len(table.headers)):
        words = {fold(text_of(value)).strip(" .:") for value in table.values(position)}
        if not (words & _PLANNED and words & _ACTUAL and words <= _PLANNED | _ACTUAL | _DELTA):
            continue
        kept: set[int] = set()
        rows, above, other = [], [], ""
        for line, cells in table.rows:
            word = fold(text_of(_at(cells, position))).strip(" .:")
            if word not in _PLANNED and word:
                above, other = list(cells), other or text_of(_at(cells, position))
            else:
                kept.add(line)
                cells = [above[k] if value is None and k < len(above) and isinstance(above[k], str) else value
                         for k, value in enumerate(cells)]  # fmt: skip
                above = []
            rows.append((line, cells))
        out = len(table.rows) - len(kept)
        issues.append(Issue(
            Severity.WARNING, "actual-rows",
            counted("One row of {word} of sheet {sheet} is left out: it says what was made, "
                    "and is not taken off the plan.",
                    "{n:,} rows of {word} of sheet {sheet} are left out: they say what was made, "
                    "and are not taken off the plan.", n=out, word=other, sheet=table.sheet.label),
            say("Lower the planned quantities, or report finished steps in a table of progress."),
            table.sheet.label, table.header_cell(position),
        ))  # fmt: skip
        return _only(replace(table, rows=rows), kept, "actual")
    return table


def _week_cells(table: Found) -> Found:
    """Write the numbers below a header of weeks, `49`, `52/26` or `202701`, as weeks: KW49, KW52/2026, KW1/2027."""
    changed: dict[int, list[Value]] = {}
    for position, header in enumerate(table.headers):
        words = set(words_of(header))
        if not words & _WEEKS or words & _PER or re.search(r"[\d/]", header):
            continue
        values = [_at(cells, position) for _, cells in table.rows]
        years = _years(table, position)
        weeks = [_week(value, year) for value, year in zip(values, years, strict=True)]
        filled = [week for week, value in zip(weeks, values, strict=True) if value is not None]
        if filled and all(filled):
            changed[position] = [week or None for week in weeks]
    if not changed:
        return table
    rows = [
        (line, [changed[p][k] if p in changed else value for p, value in enumerate(cells)])
        for k, (line, cells) in enumerate(table.rows)
    ]
    return replace(table, rows=rows)


def _years(table: Found, week: int) -> list[str]:
    """Return the year that a column beside the weeks gives each row, blank for none."""
    for position in (week + 1, week - 1):
        if 0 <= position < len(table.headers) and set(words_of(table.headers[position])) & _YEARS:
            texts = [text_of(_at(cells, position)) for _, cells in table.rows]
            return [text if re.fullmatch(r"20\d\d", text) else "" for text in texts]
    return [""] * len(table.rows)


def _week(value: Value, year: str) -> str:
    """Return a week number as a text that names it as one; blank for anything else."""
    text = clean(value) if isinstance(value, str) else text_of(value) if isinstance(value, float) else ""
    packed = _YEAR_WEEK.fullmatch(text)
    if packed is not None and 1 <= int(packed.group(2)) <= 53:
        return f"KW{int(packed.group(2)):02d}/{packed.group(1)}"
    match = _WEEK.fullmatch(text)
    if match is not None and 1 <= int(match.group(1)) <= 53:
        own = match.group(2) or year
        return f"KW{int(match.group(1)):02d}" + (f"/{parse.full_year(own)}" if own else "")
    return ""
