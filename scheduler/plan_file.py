"""The project file `.ganttry`: workbook, plan, locks, versions and history in one SQLite file.

Written beside the old file and put in its place in one step, so that a crash or a power cut leaves one or the
other whole. A file of a newer version is refused with a sentence; of an older one, missing fields take defaults.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from scheduler.edit import Held
from scheduler.excel.edits import Tables
from scheduler.issues import Issue, PlanError
from scheduler.kpis import Kpis
from scheduler.plan_codec import Reader, Writer
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import say

SUFFIX = ".ganttry"
VERSION = 4
"""2 holds the tables with their edits too, 3 their faults, 4 sentences that can be translated."""
_DAMAGED = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What JSON of other shapes than ours runs into."""
_APPLICATION = 0x47414E54  # "GANT", so that other SQLite files are told apart
_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE object (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, fields TEXT NOT NULL);
CREATE TABLE plan (place TEXT NOT NULL, rank INTEGER NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """One state of a project: the problem with its locks, the plan if there is one, the orders on hold, the tables."""

    name: str
    problem: Problem
    schedule: Schedule | None = None
    kpis: Kpis | None = None
    first_kpis: Kpis | None = None
    held: tuple[Held, ...] = ()
    tables: Tables | None = None
    issues: tuple[Issue, ...] | None = None  # None in files of older programs


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds; `history` are the names of the commands and the states between them."""

    workbook: str  # path of the workbook that it came from
    sha256: str
    current: SavedPlan
    versions: tuple[SavedPlan, ...] = ()
    history: tuple[SavedPlan, ...] = ()  # state before the first command, then the one after each, named by it
    history_at: int = 0  # how many of the commands are done
    settings: dict[str, str] = field(default_factory=dict)


def save_project(path: Path, project: Project) -> None:
    """Write a project file; PlanError when the folder or the disk refuses."""
    beside = path.with_name(f"~{path.stem[:100]}.{os.getpid()}.tmp")
    try:
        beside.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(beside)) as base:
            _write(base, project)
        with beside.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(beside, path)
    except (OSError, sqlite3.Error) as error:
        raise PlanError(
            say("The project could not be written to {file}: {error}.", file=path.name, error=str(error)),
            say("Make room on the disk, close the file elsewhere, or save it in another folder."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def read_project(path: Path) -> Project:
    """Read a project file; PlanError when it is none, is damaged, or comes from a newer program."""
    try:
        stream = path.open("rb")
    except OSError as error:
        why = str(error.strerror or error)
        raise PlanError(
            say("{file} cannot be opened: {why}.", file=path.name, why=why), say("Look for it elsewhere.")
        ) from error
    with stream:
        if not stream.read(16).startswith(b"SQLite format 3"):
            raise _no_project(path)
    try:
        with contextlib.closing(sqlite3.connect(_read_only(path.absolute()), uri=True)) as base:
            return _read(base, path)
    except (sqlite3.Error, *_DAMAGED) as error:
        raise PlanError(
            say("{file} is damaged and cannot be read ({error}).", file=path.name, error=str(error)),
            say("Open an older copy of it, or the workbook that it came from."),
        ) from error


def _read_only(path: PurePath) -> str:
    """Return what SQLite opens a file by without writing to it; `as_uri` names a share as SQLite knows none."""
    return f"file:///{quote(path.as_posix().removeprefix('/'), safe='/:')}?mode=ro"


def _no_project(path: Path) -> PlanError:
    return PlanError(
        say("{file} is not a Ganttry project.", file=path.name), say("Open a workbook, or a file saved as a project.")
    )


def _write(base: sqlite3.Connection, project: Project) -> None:
    writer = Writer()
    plans = list(_plan_rows(writer, project))
    meta = {"workbook": project.workbook, "sha256": project.sha256, "history_at": str(project.history_at),
            "settings": json.dumps(project.settings)}  # fmt: skip
    with base:
        base.executescript(f"PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {VERSION};{_TABLES}")
        base.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        base.executemany("INSERT INTO object VALUES (?, ?, ?)", writer.rows)
        base.executemany("INSERT INTO plan VALUES (?, ?, ?, ?)", plans)


def _plan_rows(writer: Writer, project: Project) -> Iterator[tuple[str, int, str, str]]:
    groups: Sequence[tuple[str, Iterable[SavedPlan]]] = (
        ("current", (project.current,)), ("version", project.versions), ("history", project.history),
    )  # fmt: skip
    for place, plans in groups:
        for rank, plan in enumerate(plans):
            state = [plan.problem, plan.schedule, plan.kpis, plan.first_kpis, plan.held, plan.tables,
                     plan.issues]
            yield place, rank, plan.name, json.dumps(writer.value(state))


def _read(base: sqlite3.Connection, path: Path) -> Project:
    if base.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
        raise _no_project(path)
    version = base.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise PlanError(
            say("{file} was saved by a newer Ganttry and cannot be read by this one.", file=path.name),
            say("Install the newer program."),
        )
    meta: dict[str, str] = dict(base.execute("SELECT name, value FROM meta"))
    reader = Reader(base.execute("SELECT number, kind, fields FROM object ORDER BY number"))
    plans: dict[str, list[SavedPlan]] = {"current": [], "version": [], "history": []}
    for place, name, state in base.execute("SELECT place, name, state FROM plan ORDER BY place, rank"):
        plans[place].append(_plan(name, reader.value(json.loads(state))))
    return Project(
        workbook=meta["workbook"],
        sha256=meta["sha256"],
        current=plans["current"][0],
        versions=tuple(plans["version"]),
        history=tuple(plans["history"]),
        history_at=int(meta["history_at"]),
        settings=json.loads(meta["settings"]),
    )


def _plan(name: str, state: Any) -> SavedPlan:
    problem, schedule, kpis, first_kpis, held, *more = state  # version 1 ends with the orders on hold
    if not isinstance(problem, Problem) or (schedule is not None and len(schedule) != len(problem.operations)):
        raise ValueError(f"plan {name} has no problem")
    return SavedPlan(name, problem, schedule, kpis, first_kpis, held, *more)
