"""Take the names of sheets for what they say: a machine with its queue, an order, or the week of its orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.forms import names_work, with_column
from scheduler.excel.foreign.headers import sheet_scores
from scheduler.excel.mapping import Mapping, fingerprint

if TYPE_CHECKING:
    from scheduler.excel.foreign.grids import Found

SHEET_NAME = "Sheet name"
"""The header of the column that holds the name of the sheet."""


def with_sheet_names(tables: Sequence[Found], mapping: Mapping, today: date) -> list[Found]:
    """Add the sheet's name as a column to tables of work that stand in the same form on several sheets, or by week."""
    marks = [fingerprint(table.headers) for table in tables]
    sheets: dict[str, set[str]] = {}
    for table, mark in zip(tables, marks, strict=True):
        if not table.bare:
            sheets.setdefault(mark, set()).add(table.sheet.label)
    found = []
    for table, mark in zip(tables, marks, strict=True):
        known = fingerprint((*table.headers, SHEET_NAME)) in mapping.shapes
        many = len(sheets.get(mark, ())) > 1 and not sheet_scores(_name(table))
        told = many or _says_when(_name(table), today)
        fits = not table.transposed and not table.bare and (known or (told and names_work(table.headers)))
        found.append(_named(table) if fits else table)
    return found


def _name(table: Found) -> str:
    return table.sheet.sheet.name


def _says_when(name: str, today: date) -> bool:
    """Say whether a name is a week, as `KW48`."""
    return parse.week_of(name, today) is not None


def _named(table: Found) -> Found:
    right = max(table.columns) + 1
    head = (table.header_line, right)
    return with_column(table, SHEET_NAME, [_name(table)] * len(table.rows), head, [head] * len(table.rows))
