"""Bring together numbers that lost their leading zeros in one table and kept them in another: 4512 and 004512."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from scheduler.excel.foreign.canonical import Draft
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.values import key
from scheduler.texts import counted, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop

_PAIRS = (
    ("Orders", "Product", "Routings", "Product"),
    ("Operations", "Order", "Orders", "Order"),
    ("Progress", "Order", "Orders", "Order"),
    ("Locks", "Order", "Orders", "Order"),
    ("Routings", "Machine", "Machines", "Machine"),
    ("Operations", "Machine", "Machines", "Machine"),
    ("Downtime", "Machine", "Machines", "Machine"),
)
"""Where the names of one column must be names of another."""
_DIGITS = re.compile(r"0*(\d+)")


def restore_zeros(shop: Shop) -> None:
    """Write the number with its zeros wherever only the zeros part it from one that another table has; say so."""
    for name, column, other, key_column in _PAIRS:
        source, target = shop.drafts.get(name), shop.drafts.get(other)
        if source is None or target is None:
            continue
        here, there = _names(source, column), _names(target, key_column)
        longer: dict[str, str] = {}
        by_digits = _by_digits(there.values())
        for mark, text in here.items():
            alike = by_digits.get(_digits(text), [])
            if mark in there or len(alike) != 1 or not _digits(text):
                continue
            full, short = sorted((text, alike[0]), key=len, reverse=True)
            longer[key(short)] = full
        for draft, place in ((source, column), (target, key_column)):
            _rewrite(shop, draft, place, longer)


def _names(draft: Draft, column: str) -> dict[str, str]:
    texts = (text_of(value) for value in draft.values(column))
    return {key(text): text for text in texts if text}


def _digits(text: str) -> str:
    match = _DIGITS.fullmatch(text)
    return match.group(1) if match else ""


def _by_digits(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        if digits := _digits(name):
            found.setdefault(digits, []).append(name)
    return found


def _rewrite(shop: Shop, draft: Draft, column: str, longer: dict[str, str]) -> None:
    """Write the longer number in a column, and tell how often."""
    if not longer or column not in draft.headers:
        return
    place, rows, first = draft.headers.index(column), 0, ("", "")
    for values, _ in draft.rows:
        text = text_of(values[place]) if place < len(values) else ""
        full = longer.get(key(text), "")
        if full and full != text:
            values[place], rows, first = full, rows + 1, first if rows else (text, full)
    if rows:
        label = draft.sources[0] if draft.sources else draft.name
        problem = counted(
            "Numbers of sheet {sheet} have lost their zeros in one row: {short} is taken for {full}.",
            "Numbers of sheet {sheet} have lost their zeros in {n:,} rows: {short} is taken for {full}.",
            rows,
            sheet=label,
            short=first[0],
            full=first[1],
        )
        remedy = say("Set the column's format to Text and write the zeros, if another is meant.")
        shop.warn("restored-zeros", problem, remedy)
