"""Write a plan back into the planner's own workbook as sheets of its own; everything else in it stays as it is.

    written = write_back(path, content)                    # or start_write_back(...) in a child process

An .xlsx or .xlsm gets the sheets; beside any other file (.xls, .xlsb, .ods, .csv, a folder) a workbook of its own is
written, and said. The file is never half written: a new one is made beside it and put in its place in one step.
"""

from __future__ import annotations

import io
import os
import stat
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from scheduler.child import Channel, Child
from scheduler.excel.archive import owner_of, read_bytes
from scheduler.excel.columns import LOCKS
from scheduler.excel.package import Package, relations_part
from scheduler.excel.writeback_book import ResultSheet, Workbook, put_results
from scheduler.excel.writer import LockedFile, PlanContent, write_beside, write_content
from scheduler.issues import PlanError
from scheduler.kpis import Kpis, measure
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import joined, say

INTO = (".xlsx", ".xlsm")
"""The kinds of workbook that take the plan in."""
WAIT_S = 20.0
"""How long a file that Excel holds is waited for."""
WRITE_SECONDS = 180.0
_TRY_EVERY_S = 0.3
_ROUNDS = 3
Report = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class WrittenBack:
    """Where the plan stands now: the file, its sheets there, and what the planner should know about it."""

    path: Path
    sheets: tuple[ResultSheet, ...] = ()
    notes: tuple[str, ...] = ()


def takes_plan(path: Path) -> bool:
    """Say whether a plan can go into this file itself; by its name alone."""
    return path.suffix.lower() in INTO


def check_write_back(path: Path, *, even_signed: bool = False) -> None:
    """Raise PlanError where a plan could not go into the workbook: asked before any time is spent on planning."""
    _refuse_protected(path)
    _refuse_signed(Package(read_bytes(path), path.name), even_signed)


def write_back(
    path: Path,
    content: PlanContent,
    *,
    out: Path | None = None,
    wait_s: float = WAIT_S,
    even_signed: bool = False,
    report: Report | None = None,
) -> WrittenBack:
    """Put a plan into the workbook at `path`, or into a copy of it at `out`.

    Raises LockedFile where another program still holds the file after `wait_s` seconds (write a copy to `out` then),
    PlanError where it cannot be written at all. `report` hears how far it is, 0 to 1, and what is being done.
    """
    tell = report or _silent
    path = path.resolve() if path.is_symlink() else path
    if not takes_plan(path):
        return _write_own(path, content, out)
    target = path if out is None else out
    _check_kinds(path, target)
    if target == path:
        _refuse_protected(path)
    tell(0.0, say("Writing the plan for {file} ...", file=target.name))
    results: dict[tuple[bool, bool], bytes] = {}
    for _ in range(_ROUNDS):
        before = _stamp(path)
        data = read_bytes(path)
        package = Package(data, path.name)
        notes = _refuse_signed(package, even_signed)
        book = Workbook(package)
        kind = book.epoch_1904, LOCKS.name in book.own()  # locks that are gone go there too
        if kind not in results:
            results[kind] = _results(content, *kind)
        tell(0.6, say("Putting the sheets into {file} ...", file=target.name))
        sheets = put_results(package, Package(results[kind], "the plan"))
        if _replaced(package, path, target, before, wait_s, tell):
            tell(1.0, say("The plan stands in {file}.", file=target.name))
            return WrittenBack(target, sheets, (*notes, *_renamed(sheets)))
    raise LockedFile(target)


def start_write_back(
    path: Path,
    problem: Problem,
    schedule: Schedule,
    *,
    reasons: Mapping[int, str],
    kpis: Kpis | None = None,
    first_kpis: Kpis | None = None,
    notes: Mapping[str, str] | None = None,
    out: Path | None = None,
    wait_s: float = WAIT_S,
) -> Child:
    """Start writing back in a child process; its messages are (share, words), its answer is a `WrittenBack`."""
    content = PlanContent(problem, schedule, dict(reasons), kpis, first_kpis, dict(notes or {}))
    return Child(write_back_in_child, path, content, out, wait_s, seconds=WRITE_SECONDS + wait_s,
                 what=say("Writing into {file}", file=path.name)).start()  # fmt: skip


def write_back_in_child(
    channel: Channel, path: Path, content: PlanContent, out: Path | None, wait_s: float
) -> WrittenBack:
    """Write back; the target of a child process."""
    return write_back(path, content, out=out, wait_s=wait_s, report=lambda share, words: channel.send((share, words)))


# --- what is written --------------------------------------------------------------------------------------------------


def _results(content: PlanContent, epoch_1904: bool, always_locks: bool) -> bytes:
    """Return a workbook with all result sheets, dates by the epoch of the planner's."""
    from scheduler.excel.writer_workbook import write_workbook

    stream = io.BytesIO()
    write_workbook(stream, _measured(content), epoch_1904=epoch_1904, always_locks=always_locks)
    return stream.getvalue()


def _measured(content: PlanContent) -> PlanContent:
    if content.kpis is not None:
        return content
    kpis = measure(content.problem, content.schedule)
    return PlanContent(content.problem, content.schedule, content.reasons, kpis, content.first_plan_kpis, content.notes)


def _write_own(path: Path, content: PlanContent, out: Path | None) -> WrittenBack:
    """Write a workbook of its own beside a file that takes no sheets."""
    target = out or (path / "plan.xlsx" if path.is_dir() else path.with_name(f"{path.stem} plan.xlsx"))
    write_content(target, _measured(content))
    kind = (
        say("A folder")
        if path.is_dir()
        else say("A {suffix} file", suffix=path.suffix.lower())
        if path.suffix
        else say("That file")
    )
    return WrittenBack(
        target,
        (),
        (say("{kind} takes no sheets, so the plan stands in {file} beside it.", kind=kind, file=target.name),),
    )


def _renamed(sheets: tuple[ResultSheet, ...]) -> tuple[str, ...]:
    """Say which sheets have other names because the planner has sheets of theirs."""
    told = [
        say(
            "You have worked on the sheet “{kept}”, so it stays; the plan of now is “{now}”.",
            kept=sheet.kept,
            now=sheet.name,
        )
        for sheet in sheets
        if sheet.kept and not sheet.replaced
    ]
    others = [s for s in sheets if s.name != s.result and not s.replaced and not s.kept]
    if others:
        names = joined((say("{result} is “{name}”", result=sheet.result, name=sheet.name) for sheet in others), ", ")
        told.append(say("The workbook has sheets of these names of its own, which stay: {names}.", names=names))
    return tuple(told)


# --- what is in the way -----------------------------------------------------------------------------------------------


def _check_kinds(path: Path, target: Path) -> None:
    if target.suffix.lower() != path.suffix.lower():
        raise PlanError(
            say(
                "A copy of {file} must end in {suffix}, not in “{wrong}”: Excel would not open it.",
                file=path.name,
                suffix=path.suffix,
                wrong=target.suffix,
            ),
            say("Name it {stem}{suffix}.", stem=target.stem, suffix=path.suffix),
        )


def _refuse_protected(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except OSError:
        return  # reading it says why
    if not mode & stat.S_IWRITE:
        raise PlanError(
            say("{file} is write-protected, so the plan cannot be written into it.", file=path.name),
            say("Take the protection away in its properties, or save the plan under another name."),
        )


def _refuse_signed(package: Package, even_signed: bool) -> tuple[str, ...]:
    """Keep a digital signature from being lost without a word; take it out where that is wanted."""
    origin = next((r for r in package.relations("") if r.type.endswith("digital-signature/origin")), None)
    if origin is None:
        return ()
    if not even_signed:
        raise PlanError(
            say(
                "{file} is digitally signed, and the signature would be lost when the plan is written into it.",
                file=package.name,
            ),
            say("Save the plan in a file of its own, or remove the signature in Excel."),
        )
    for relation in package.relations(origin.part):
        package.undeclare(relation.part)
        package.drop(relation.part)
    package.drop(origin.part)
    package.undeclare(origin.part)
    package.drop(relations_part(origin.part))
    package.unrelate("", origin.id)
    return (say("The digital signature of {file} did not hold any more and was taken out.", file=package.name),)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _replaced(
    package: Package, path: Path, target: Path, before: tuple[int, int], wait_s: float, tell: Report
) -> bool:
    """Put the new workbook in its place, waiting while Excel holds it; False where it was saved in the meantime."""
    deadline = time.monotonic() + wait_s
    while True:
        try:
            if held(target):
                raise LockedFile(target)
            if _stamp(path) != before:
                return False
            write_beside(target, package.save, like=path)
            return True
        except LockedFile:
            left = deadline - time.monotonic()
            if left <= 0:
                raise
            by = say(" by {who}", who=who) if (who := owner_of(target)) else ""
            tell(
                0.8,
                say(
                    "{file} is open{by}: waiting {left:.0f} s for it to be closed ...",
                    file=target.name,
                    by=by,
                    left=left,
                ),
            )
            time.sleep(min(_TRY_EVERY_S, max(0.0, left)))
            if _stamp(path) != before:
                return False


def held(path: Path) -> bool:
    """Say whether another program has the workbook open.

    Windows refuses to open it for writing then. Elsewhere, as on a share, the owner file that Excel puts beside it
    tells.
    """
    if not path.exists():
        return False
    if os.name != "nt":
        return owner_of(path) is not None
    try:
        with path.open("r+b"):
            return False
    except PermissionError:
        return True


def _silent(_share: float, _words: str) -> None:
    return None

