"""Write a plan to a file: a workbook, a CSV table or JSON, told by the suffix. Never a half-written file."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from scheduler.issues import PlanError
from scheduler.kpis import Kpis
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import say

SUFFIXES = (".xlsx", ".csv", ".json")
"""What a plan can be written as."""

_REPLACE_TRIES = 5  # a virus scanner or a sync client holds a fresh file for a moment
_REPLACE_PAUSE_S = 0.2


@dataclass(frozen=True, slots=True)
class PlanContent:
    """All that goes into a plan's file. `notes` are lines of words under the figures (profile, input, ...)."""

    problem: Problem
    schedule: Schedule
    reasons: Mapping[int, str] = field(default_factory=dict)  # order -> why it is late
    kpis: Kpis | None = None
    first_plan_kpis: Kpis | None = None
    notes: Mapping[str, str] = field(default_factory=dict)


def write_plan(
    path: Path,
    problem: Problem,
    schedule: Schedule,
    *,
    reasons: Mapping[int, str],
    kpis: Kpis | None = None,
    first_plan_kpis: Kpis | None = None,
    notes: Mapping[str, str] | None = None,
) -> None:
    """Write a plan to `path` as its suffix says; the old file stays as it was until the new one is whole.

    `reasons` says why an order is late, by its index. `kpis` are measured when not given. Raises
    PlanError when the suffix is unknown, the folder cannot be written, or another program holds the file open.
    """
    from scheduler.kpis import measure

    content = PlanContent(
        problem, schedule, reasons, kpis or measure(problem, schedule), first_plan_kpis, dict(notes or {})
    )
    write_content(path, content)


def write_content(path: Path, content: PlanContent) -> None:
    """Write a plan whose figures are measured; see `write_plan`."""
    write = _writer_for(path)
    write_beside(path, lambda stream: write(stream, content))


def check_suffix(path: Path) -> None:
    """Refuse a file name that no plan can be written to, with a PlanError that names those that can."""
    if path.suffix.lower() not in SUFFIXES:
        shown = f"“{path.suffix}”" if path.suffix else say("no ending")
        raise PlanError(
            say(
                "A plan cannot be written as {file}: {shown} is not a kind of file that Ganttry writes.",
                file=path.name,
                shown=shown,
            ),
            say("Give a name that ends in .xlsx (Excel), .csv (a table) or .json (for other programs)."),
        )


def free_name(path: Path) -> Path:
    """Return the first of `name (2).xlsx`, `name (3).xlsx`, ... that does not exist yet."""
    number = 2
    while (candidate := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return candidate


def _writer_for(path: Path) -> Callable[[BinaryIO, PlanContent], None]:
    check_suffix(path)
    if path.suffix.lower() == ".xlsx":
        from scheduler.excel.writer_workbook import write_workbook

        return write_workbook
    from scheduler.excel import writer_text

    return writer_text.write_csv if path.suffix.lower() == ".csv" else writer_text.write_json


def write_beside(path: Path, write: Callable[[BinaryIO], None], like: Path | None = None) -> None:
    """Write a temporary file in the same folder, then put it in the place of `path` in one step.

    It gets the rights of the file `like`, where there is one.
    """
    beside = path.with_name(f"~{path.stem[:100]}.{os.getpid()}.tmp")
    try:
        with _open_new(beside, path) as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        if like is not None:
            with contextlib.suppress(OSError):
                shutil.copymode(like, beside)
        _replace(beside, path)
    except OSError as error:
        raise PlanError(
            say("The plan could not be written to {file}: {why}.", file=str(path), why=str(error.strerror or error)),
            say("Make room on the disk or save it in another folder."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _open_new(beside: Path, path: Path) -> BinaryIO:
    try:
        return beside.open("wb")
    except FileNotFoundError as error:
        raise PlanError(
            say("The folder {folder} does not exist, so the plan was not saved there.", folder=str(path.parent)),
            say("Make the folder or choose another one."),
        ) from error
    except PermissionError as error:
        raise PlanError(
            say(
                "The folder {folder} does not allow writing, so the plan was not saved there.", folder=str(path.parent)
            ),
            say("Save it in a folder of your own, such as Documents."),
        ) from error


def _replace(beside: Path, path: Path) -> None:
    """Put the new file in the place of the old one; Windows refuses while Excel holds the old one open."""
    for attempt in range(_REPLACE_TRIES):
        try:
            os.replace(beside, path)
            return
        except PermissionError as error:
            if attempt + 1 < _REPLACE_TRIES and not path.is_dir():
                time.sleep(_REPLACE_PAUSE_S)
                continue
            raise LockedFile(path) from error


class LockedFile(PlanError):
    """The file cannot be replaced: most often because it is open in Excel."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            say(
                "{file} cannot be replaced: it is open in Excel or in another program, or it is write-protected.",
                file=path.name,
            ),
            say(
                "Close it there and save again, or save under another name, such as “{name}”.",
                name=free_name(path).name,
            ),
        )

    def __reduce__(self) -> tuple[type[LockedFile], tuple[Path]]:  # type: ignore[override]
        """Travel between processes whole."""
        return (LockedFile, (self.path,))
