"""Problems and plans as plain rows of text, and back: no pickle, so that a file from elsewhere runs no code.

Each object is written once and referred to by its number: what versions of a plan share is shared again
when they are read. Fields go by name; one that an older file lacks takes its default.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from string import Formatter
from typing import Any

import numpy as np

from scheduler.calendar import Calendar, Shift, Span
from scheduler.edit import Held
from scheduler.excel.edits import Edit, Tables
from scheduler.excel.prepared import Prepared
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import CellError, NoResult, Stamp
from scheduler.issues import Issue, Mend, Severity
from scheduler.kpis import Kpis
from scheduler.problem import Changeover, Link, Lock, Machine, Mode, Operation, Order, Problem, Resource
from scheduler.schedule import Schedule
from scheduler.texts import Reworded, Text, made

KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (Calendar, Shift, Span, Changeover, Link, Lock, Machine, Mode, Operation, Order, Problem, Resource,
                 Schedule, Kpis, Held, Tables, Edit, Prepared, Sheet, Issue, Mend)
}  # fmt: skip
"""All that a file may hold."""
Row = tuple[int, str, str]
"""(number, kind, fields as JSON)."""


class Writer:
    """Turns objects into rows; call `value` for each root, then take `rows`."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._number: dict[int, int] = {}
        self._kept: list[object] = []  # so that no id is used twice

    def value(self, thing: Any) -> Any:
        """Return what stands for a thing in JSON."""
        if isinstance(thing, Text):
            return {"text": [self.value(part) for part in thing.recipe()]}
        if thing is None or isinstance(thing, bool | int | float | str):
            return thing
        if isinstance(thing, tuple | list):
            return [self.value(part) for part in thing]
        if isinstance(thing, datetime):
            return {"time": thing.isoformat()}
        if isinstance(thing, date):
            return {"date": thing.isoformat()}
        if isinstance(thing, np.ndarray):
            return {"minutes": base64.b64encode(np.ascontiguousarray(thing, dtype="<i8").tobytes()).decode("ascii")}
        if isinstance(thing, Stamp):
            return {"stamp": [thing.serial, thing.shows_date, thing.shows_time]}
        if isinstance(thing, CellError):
            return {"error": thing.name}
        if isinstance(thing, NoResult):
            return {"formula": thing.formula}
        if isinstance(thing, Mapping):
            return {"map": [[str(key), self.value(part)] for key, part in thing.items()]}
        return {"row": self._row(thing)}

    def _row(self, thing: Any) -> int:
        known = self._number.get(id(thing))
        if known is not None:
            return known
        kind = type(thing).__name__
        if KINDS.get(kind) is not type(thing):
            raise TypeError(f"{kind} has no place in a plan file")
        fields = {name: self.value(part) for name, part in _fields(thing)}
        number = len(self.rows)
        self._number[id(thing)] = number
        self._kept.append(thing)
        self.rows.append((number, kind, json.dumps(fields, ensure_ascii=False, separators=(",", ":"))))
        return number


def _fields(thing: Any) -> Iterable[tuple[str, Any]]:
    """Go through the fields of an object that say something."""
    if isinstance(thing, Calendar):
        yield from thing.arguments().items()
        return
    if isinstance(thing, Sheet):  # what else it knows matters to its reading alone
        yield from (("name", thing.name), ("rows", thing.rows))
        return
    for one in dataclasses.fields(thing):
        if not one.init:
            continue
        part = getattr(thing, one.name)
        plain = one.default is not dataclasses.MISSING and type(part) is type(one.default) and part == one.default
        if not plain:
            yield one.name, part


class Reader:
    """Turns rows back into objects; ValueError for what no writer has written."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._made: list[Any] = []
        for number, kind, fields in rows:  # what a row refers to always stands before it
            if number != len(self._made) or kind not in KINDS:
                raise ValueError(f"row {number} of kind {kind} was not expected")
            values = {name: self.value(part) for name, part in json.loads(fields).items()}
            made = KINDS[kind]
            if made is not Calendar:
                known = {one.name for one in dataclasses.fields(made) if one.init}
                values = {name: part for name, part in values.items() if name in known}
            if made is Sheet:
                values["rows"] = [(number, list(cells)) for number, cells in values["rows"]]
            if made is Issue:
                values["severity"] = Severity(values["severity"])
            self._made.append(made(**values))

    def value(self, part: Any) -> Any:
        """Return the thing that JSON stands for."""
        if isinstance(part, list):
            return tuple(self.value(one) for one in part)
        if not isinstance(part, dict):
            return part
        ((kind, held),) = part.items()
        if kind == "row":
            return self._made[held]
        if kind == "map":
            return {key: self.value(one) for key, one in held}
        if kind == "text":
            return _text([self.value(one) for one in held])
        if kind == "stamp":
            return Stamp(*held)
        if kind == "error":
            return CellError(held)
        if kind == "formula":
            return NoResult(held)
        if kind == "time":
            return datetime.fromisoformat(held)
        if kind == "date":
            return date.fromisoformat(held)
        if kind == "minutes":
            return np.frombuffer(base64.b64decode(held), dtype="<i8").astype(np.int64)
        raise ValueError(f"{kind} was not expected")


def _text(recipe: list[Any]) -> Text:
    """Return the text of a recipe; ValueError for one that no writer has written.

    A template from elsewhere must not reach into its values, nor pad them without end.
    """
    kind = recipe[0]
    for template in recipe[1:-1] if kind in ("say", "counted") else ():
        for _, name, form, conversion in Formatter().parse(template) if isinstance(template, str) else ():
            if name is not None and (not name.isidentifier() or conversion or re.search(r"[{}]|\d{3}", form or "")):
                raise ValueError(f"the template {template!r} was not expected")
    try:
        text = made(*recipe)
    except (ArithmeticError, AttributeError) as error:
        raise ValueError(f"the text {recipe!r} was not expected") from error
    if not isinstance(text.words if isinstance(text, Reworded) else text.values, dict):
        raise ValueError(f"the text {recipe!r} was not expected")
    return text
