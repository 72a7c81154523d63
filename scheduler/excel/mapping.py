"""What the planner has decided about files of one shape, as data: saved, shared, and used without a question.

A table is known again by the fingerprint of its headers. A mapping is a small JSON file that a human can read.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from collections.abc import Mapping as Dictionary
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from scheduler.issues import PlanError
from scheduler.texts import say

VERSION = 1
NOTE = "-"
"""Stands for a column that is kept as a note and means nothing to the plan."""
OPEN = "?"
"""Stands in a mapping file for what is to be filled in by hand."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Decisions on tables with the same headers; every dictionary is by the header as it stands in the file.

    `role` is what the table is (`orders`, `steps`, ...; `-`: not read), `columns` the field of each header,
    `units` the unit of bare durations (s, min, h, d), `dates` the order of `03/04/2026` (dmy, mdy), `decimals` the
    mark in `1.234` (`.` or `,`), `values` what stands in for blank cells of a field, `words` what a word or the colour
    of a cell says of an order (planned, started, done, hold).
    """

    role: str = ""
    columns: Dictionary[str, str] = field(default_factory=dict)
    units: Dictionary[str, str] = field(default_factory=dict)
    dates: Dictionary[str, str] = field(default_factory=dict)
    decimals: Dictionary[str, str] = field(default_factory=dict)
    values: Dictionary[str, str] = field(default_factory=dict)
    words: Dictionary[str, str] = field(default_factory=dict)
    title: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """All decisions: `shapes` by fingerprint, `defaults` for what files leave out, and what is not to be read.

    `areas` says for a sheet, by its name, where its tables stand, if that cannot be found: `B4` (headers from B4 on,
    and all below), `B4:H` (columns B to H) or `B4:H90`.
    """

    shapes: Dictionary[str, Shape] = field(default_factory=dict)
    defaults: Dictionary[str, str] = field(default_factory=dict)  # calendar: day and night / 2 shifts / office hours
    skip_sheets: tuple[str, ...] = ()
    read_hidden_sheets: bool = False
    skip_hidden_rows: bool = False
    areas: Dictionary[str, tuple[str, ...]] = field(default_factory=dict)

    def with_shape(self, fingerprint: str, shape: Shape) -> Mapping:
        """Return the mapping with the decisions on one more shape."""
        return replace(self, shapes={**self.shapes, fingerprint: shape})

    def over(self, other: Mapping) -> Mapping:
        """Return both together; where both decide, this one counts."""
        shapes = dict(other.shapes)
        for fingerprint, shape in self.shapes.items():
            shapes[fingerprint] = _over(shape, shapes[fingerprint]) if fingerprint in shapes else shape
        return Mapping(
            shapes,
            {**other.defaults, **self.defaults},
            tuple(dict.fromkeys((*other.skip_sheets, *self.skip_sheets))),
            self.read_hidden_sheets or other.read_hidden_sheets,
            self.skip_hidden_rows or other.skip_hidden_rows,
            {**other.areas, **self.areas},
        )


def _over(shape: Shape, other: Shape) -> Shape:
    def both(name: str) -> dict[str, str]:
        return {**getattr(other, name), **getattr(shape, name)}

    return Shape(
        shape.role or other.role,
        both("columns"),
        both("units"),
        both("dates"),
        both("decimals"),
        both("values"),
        both("words"),
        shape.title or other.title,
    )


def fingerprint(headers: Iterable[str]) -> str:
    """Return the short name of a set of headers, whatever their order, case and blanks."""
    from scheduler.excel.foreign.headers import compact

    keys = sorted({compact(header) for header in headers} - {""})
    return hashlib.sha256("\n".join(keys).encode()).hexdigest()[:16]


def save_mapping(mapping: Mapping, path: Path) -> None:
    """Write a mapping as JSON beside its place, then put it there: never half a file."""
    data = mapping_data(mapping)
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        raise PlanError(
            say("The mapping cannot be saved as {file}: {why}.", file=path.name, why=str(error.strerror or error)),
            say("Choose another folder."),
        ) from None


def load_mapping(path: Path) -> Mapping:
    """Read a mapping; PlanError where the file is none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise PlanError(
            say("The mapping {file} cannot be read: {why}.", file=str(path), why=str(error.strerror or error)),
            say("Check its name."),
        ) from None
    except ValueError:
        raise PlanError(
            say("{file} is not a mapping of Ganttry.", file=path.name), say("Choose a file that Ganttry has saved.")
        ) from None
    if not isinstance(data, dict) or not isinstance(data.get("shapes"), dict):
        raise PlanError(
            say("{file} is not a mapping of Ganttry.", file=path.name), say("Choose a file that Ganttry has saved.")
        )
    if data.get("version") != VERSION:
        raise PlanError(
            say("{file} comes from another version of Ganttry.", file=path.name),
            say("Map the file anew, or update this program."),
        )
    return mapping_of(data)


def mapping_data(mapping: Mapping) -> dict[str, Any]:
    """Return a mapping as plain data for JSON."""
    return {"version": VERSION, **asdict(mapping)}


def mapping_of(data: dict[str, Any]) -> Mapping:
    """Return the mapping that plain data stand for; what does not belong there is left out."""
    return Mapping(
        {str(name): _shape(entry) for name, entry in data["shapes"].items() if isinstance(entry, dict)},
        _texts(data.get("defaults")),
        tuple(str(name) for name in data.get("skip_sheets") or () if isinstance(name, str)),
        data.get("read_hidden_sheets") is True,
        data.get("skip_hidden_rows") is True,
        _areas(data.get("areas")),
    )


def _shape(entry: dict[str, Any]) -> Shape:
    named = ("columns", "units", "dates", "decimals", "values", "words")
    dictionaries = {name: _texts(entry.get(name)) for name in named}
    return Shape(role=str(entry.get("role") or ""), title=str(entry.get("title") or ""), **dictionaries)


def _areas(entry: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(entry, dict):
        return {}
    return {
        str(sheet): tuple(area for area in areas if isinstance(area, str))
        for sheet, areas in entry.items()
        if isinstance(areas, list)
    }


def _texts(entry: object) -> dict[str, str]:
    return {str(k): str(v) for k, v in entry.items()} if isinstance(entry, dict) else {}


def user_store() -> Path:
    """Return the file in the user's data folder in which mappings are remembered."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    else:
        folder = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return folder / "Ganttry" / "mappings.json"


def remembered(store: Path) -> Mapping:
    """Return what is remembered; nothing where the file is missing or broken, which no planner can mend."""
    try:
        return load_mapping(store) if store.exists() else Mapping()
    except PlanError:
        return Mapping()


def remember(mapping: Mapping, store: Path) -> None:
    """Add decisions to what is remembered: on shapes, and what belongs to files of one shape (`for_shapes`)."""
    defaults = {name: value for name, value in mapping.defaults.items() if "|" in name}
    save_mapping(Mapping(mapping.shapes, defaults, areas=mapping.areas).over(remembered(store)), store)


def forget(fingerprints: Iterable[str], store: Path) -> None:
    """Take shapes out of what is remembered: files like these are asked about again."""
    gone, kept = set(fingerprints), remembered(store)
    shapes = {mark: shape for mark, shape in kept.shapes.items() if mark not in gone}
    defaults = {name: value for name, value in kept.defaults.items() if name.partition("|")[2] not in gone}
    titles = {shape.title for mark, shape in kept.shapes.items() if mark in gone}
    areas = {sheet: found for sheet, found in kept.areas.items() if sheet not in titles}
    save_mapping(replace(kept, shapes=shapes, defaults=defaults, areas=areas), store)


_OF_FILE = ("calendar", "hidden sheets", "hidden rows", "left out")


def for_shapes(mapping: Mapping, fingerprints: Iterable[str]) -> Mapping:
    """Return decisions on a whole file, tied to the shapes of its orders and steps, so that they can be remembered."""
    told = {
        "calendar": mapping.defaults.get("calendar", ""),
        "hidden sheets": "read" if mapping.read_hidden_sheets else "",
        "hidden rows": "left out" if mapping.skip_hidden_rows else "",
        "left out": "\n".join(mapping.skip_sheets),
    }
    marks = list(fingerprints)
    tied = {f"{name}|{mark}": value for mark in marks for name, value in told.items() if value}
    return replace(mapping, defaults={**mapping.defaults, **tied})


def of_shapes(mapping: Mapping, fingerprints: Iterable[str]) -> Mapping:
    """Return a mapping with what is remembered of files with these shapes; what it says itself counts more."""
    found: dict[str, str] = {}
    for mark in fingerprints:
        for name in _OF_FILE:
            found.setdefault(name, mapping.defaults.get(f"{name}|{mark}", ""))
    calendar = {"calendar": found["calendar"]} if found.get("calendar") else {}
    left_out = tuple(name for name in found.get("left out", "").split("\n") if name)
    return Mapping(
        mapping.shapes,
        {**calendar, **mapping.defaults},
        tuple(dict.fromkeys((*mapping.skip_sheets, *left_out))),
        mapping.read_hidden_sheets or found.get("hidden sheets") == "read",
        mapping.skip_hidden_rows or found.get("hidden rows") == "left out",
        mapping.areas,
    )
