"""Load files that are not the canonical workbook: understand them, write the contract's sheets, read those."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler.excel.archive import read_bytes
from scheduler.excel.book import Book
from scheduler.excel.foreign.build import Shop, build
from scheduler.excel.foreign.grids import find_tables
from scheduler.excel.foreign.raw import RawSheet
from scheduler.excel.foreign.source import files_of, label_files, read_file, sheets_of_book
from scheduler.excel.foreign.translate import translated, with_places
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.mapping import Mapping, fingerprint, for_shapes, of_shapes, remember, remembered
from scheduler.excel.prepared import Prepared, mended
from scheduler.excel.questions import CALENDAR, Question
from scheduler.excel.sheets import Sheet
from scheduler.excel.skipping import Read, read_prepared
from scheduler.excel.understand import Understanding, understand_sheets
from scheduler.issues import Issue, Mend, Severity
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.load import How, Loaded

_READING = 0.4
Report = Callable[[float, str], None]


def load_foreign(paths: Sequence[Path], now: datetime, report: Report, how: How, data: bytes | None = None) -> Loaded:
    """Read any files together. Raises PlanError where one cannot be read."""
    digest = hashlib.sha256()
    sheets: list[RawSheet] = []
    files = files_of(paths)
    for count, path in enumerate(files):
        content = data if data is not None else read_bytes(path)
        digest.update(content)

        def progress(share: float, count: int = count, path: Path = path) -> None:
            report(_READING * (count + share) / len(files), say("Reading {file} ...", file=path.name))

        sheets.extend(read_file(content, path, progress))
    name = str(paths[0]) if len(paths) == 1 else str(paths[0].parent)
    return load_sheets(label_files(sheets), name, digest.hexdigest(), now, report, how)


def load_book(book: Book, path: Path, sha256: str, now: datetime, report: Report, how: How) -> Loaded | None:
    """Read an open workbook; None where it holds neither orders nor steps."""
    words = say("Reading {file} ...", file=path.name)
    sheets = sheets_of_book(book, lambda share: report(_READING * share, words))
    loaded = load_sheets(sheets, str(path), sha256, now, report, how)
    found = loaded.understanding
    return loaded if found is not None and any(t.role in ("orders", "flat", "steps") for t in found.tables) else None


def load_sheets(sheets: Sequence[RawSheet], path: str, sha256: str, now: datetime, report: Report, how: How) -> Loaded:
    """Understand sheets and read what they mean."""
    from scheduler.excel.load import Loaded, with_all_mends

    own = {sheet.result: sheet.sheet for sheet in sheets if sheet.result}
    sheets = _mended([sheet for sheet in sheets if not sheet.result], how.mends)
    report(_READING, say("Finding the tables ..."))
    understanding, decided, used = _understood(sheets, how, now)
    shop = build(decided, now.date(), used.defaults)
    understanding = _with_shop(understanding, shop, used)
    read = _read(shop, how, now, report, own)
    understanding = _with_unread_rows(understanding, shop, read)
    issues = _told(understanding, read, shop)
    problem, last_plan = read.problem, read.last_plan
    if any(issue.severity is Severity.ERROR for issue in issues):
        problem = last_plan = None
    issues = with_all_mends(issues, [sheet.label for sheet in sheets])
    if problem is not None:
        problem = with_places(problem, shop.drafts)
        if how.store is not None and how.remember and (how.answers or how.mapping is not None):
            remember(for_shapes(understanding.mapping, vital_shapes(understanding)), how.store)
    ordered = tuple(sorted(issues, key=lambda issue: issue.severity is not Severity.ERROR))
    return Loaded(problem, ordered, path, sha256, last_plan, understanding, read.left_out, read.source)


def _understood(
    sheets: Sequence[RawSheet], how: How, now: datetime
) -> tuple[Understanding, list[Decided], Mapping]:
    """Understand sheets with what was said, and what is remembered of files like these."""
    mapping = how.mapping or Mapping()
    if how.store is not None:
        kept = remembered(how.store)
        mapping = mapping.over(replace(kept, areas=_fitting(sheets, kept)))
    first = understand_sheets(sheets, mapping, how.answers, now.date())
    known = of_shapes(mapping, vital_shapes(first[0]))
    return first if known == mapping else understand_sheets(sheets, known, how.answers, now.date())


def _fitting(sheets: Sequence[RawSheet], kept: Mapping) -> dict[str, tuple[str, ...]]:
    """Return the remembered areas in which tables of known shapes stand: any file may have a Sheet1."""
    found = {}
    for sheet in sheets:
        areas = kept.areas.get(sheet.label, ())
        tables = find_tables(sheet, False, areas) if areas else []
        if tables and all(fingerprint(table.headers) in kept.shapes for table in tables):
            found[sheet.label] = areas
    return found


def vital_shapes(understanding: Understanding) -> list[str]:
    """Return the fingerprints of the tables with orders and steps, by which a file is known again."""
    return [table.fingerprint for table in understanding.tables if table.role in ("orders", "flat", "steps")]


def _with_unread_rows(understanding: Understanding, shop: Shop, read: Read) -> Understanding:
    """Mark the rows of the files that no table of the plan has taken in."""
    left: dict[tuple[str, int], str] = dict.fromkeys(shop.unused, "row of a routing that no product follows")
    for name, numbers in read.dropped.items():
        origins = (shop.drafts[name].origin(number) for number in numbers) if name in shop.drafts else ()
        left.update({(origin.table.sheet.label, origin.line): "row with faults" for origin in origins if origin})
    if not left:
        return understanding
    tables = []
    for table in understanding.tables:
        mine = tuple(
            (line, why)
            for (label, line), why in left.items()
            if label == table.sheet and table.header_line < line <= table.last_line
        )
        tables.append(replace(table, skipped=(*table.skipped, *mine)) if mine else table)
    return replace(understanding, tables=tuple(tables))


def _told(understanding: Understanding, read: Read, shop: Shop) -> tuple[Issue, ...]:
    """Return all faults; while it is open what a column means, those that may only follow from it are not told."""
    told = tuple(translated(issue, shop.drafts) for issue in read.issues)
    if any(issue.severity is Severity.ERROR for issue in understanding.issues):
        told = tuple(issue for issue in told if issue.severity is not Severity.ERROR)
    return tuple(dict.fromkeys((*understanding.issues, *told)))


def _mended(sheets: Sequence[RawSheet], mends: Sequence[Mend]) -> list[RawSheet]:
    if not mends:
        return list(sheets)
    changed = mended({sheet.label: sheet.sheet for sheet in sheets}, [m for m in mends if m.kind != "create machine"])
    return [replace(sheet, sheet=changed[sheet.label]) for sheet in sheets]


def _read(shop: Shop, how: How, now: datetime, report: Report, own: dict[str, Sheet]) -> Read:
    drafts = shop.drafts
    machines = [mend.value for mend in how.mends if mend.kind == "create machine"]
    if machines and "Machines" in drafts:
        for name in machines:
            drafts["Machines"].add({"Machine": name}, None)
    source: dict[str, Sheet] = {**own, **{name: draft.sheet() for name, draft in drafts.items()}}
    return read_prepared(
        Prepared(source), now, lambda share, words: report(_READING + (1 - _READING) * share, words), how.skip_bad
    )


def _with_shop(understanding: Understanding, shop: Shop, used: Mapping) -> Understanding:
    """Add what was assumed about missing tables, and the question for working hours."""
    questions = list(understanding.questions)
    if any(issue.code == "assumed-calendar" for issue in shop.issues):
        from scheduler.excel.foreign.hours import CALENDARS

        questions.append(
            Question(f"|{CALENDAR}|", CALENDAR, say("When do the machines work?"), tuple(CALENDARS), "day and night")
        )
    issues: tuple[Issue, ...] = (*understanding.issues, *shop.issues)
    return replace(
        understanding,
        questions=tuple(questions),
        issues=issues,
        mapping=replace(
            used, shapes=understanding.mapping.shapes, areas={**understanding.mapping.areas, **used.areas}
        ),
    )
