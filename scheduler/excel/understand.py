"""Understand files that are not the canonical workbook: which tables they hold and what each column means.

`understand` is for a mapping screen: it reads, decides what is certain, and returns the rest as questions. `load` goes
on from there to a Problem.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from scheduler.excel.columns import LATER, RESULTS, SCHEDULE
from scheduler.excel.foreign.decide import Decision, decide
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.grids import Found, find_tables
from scheduler.excel.foreign.raw import RawSheet
from scheduler.excel.foreign.sheet_names import with_sheet_names
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.mapping import Mapping
from scheduler.excel.questions import Question, answers_as_mapping
from scheduler.excel.values import key
from scheduler.issues import Issue, Severity
from scheduler.texts import counted, joined, say


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """One column: where its header stands, what it is taken for (blank: kept as a note), and how sure that is."""

    header: str
    cell: str
    field: str
    confidence: float
    others: tuple[str, ...] = ()
    unit: str = ""
    samples: tuple[str, ...] = ()
    reason: str = ""  # why it is that, in words


@dataclass(frozen=True, slots=True)
class TableMeaning:
    """One table: its place, what it is (`orders`, `steps`, ...; blank: not read) and its columns."""

    sheet: str
    file: str
    header_cell: str
    rows: int
    role: str
    fingerprint: str
    columns: tuple[ColumnMeaning, ...]
    skipped: tuple[tuple[int, str], ...] = ()
    transposed: bool = False
    header_line: int = 0  # row number of the headers, in a transposed table number of the column
    last_line: int = 0


@dataclass(frozen=True, slots=True)
class Understanding:
    """What some files hold. `mapping` holds every decision taken, ready to be remembered."""

    tables: tuple[TableMeaning, ...] = ()
    questions: tuple[Question, ...] = ()
    issues: tuple[Issue, ...] = ()
    mapping: Mapping = field(default_factory=Mapping)

    @property
    def open(self) -> tuple[Question, ...]:
        """Return the questions without which planning cannot go on."""
        return tuple(question for question in self.questions if question.required)


def understand(
    paths: str | Path | Iterable[str | Path],
    mapping: Mapping | None = None,
    answers: Dictionary[str, str] | None = None,
    today: date | None = None,
) -> Understanding:
    """Read some files (or a folder) and say what they hold. Raises PlanError where a file cannot be read."""
    from scheduler.excel.foreign.source import read_files

    several = [paths] if isinstance(paths, str | Path) else list(paths)
    sheets, _ = read_files(several)
    return understand_sheets(sheets, mapping, answers, today)[0]


def understand_sheets(
    sheets: Sequence[RawSheet],
    mapping: Mapping | None = None,
    answers: Dictionary[str, str] | None = None,
    today: date | None = None,
) -> tuple[Understanding, list[Decided], Mapping]:
    """Do the same with sheets that are read already; return the decided tables and the mapping used as well."""
    used = answers_as_mapping(answers or {}).over(mapping or Mapping())
    issues: list[Issue] = []
    day = today or date.today()
    tables = with_sheet_names(_tables(sheets, used, issues), used, day)
    decision = decide(tables, used, day)
    issues.extend(decision.issues)
    if not decision.has_work and any(sheet.hidden for sheet in sheets) and not used.read_hidden_sheets:
        again = replace(used, read_hidden_sheets=True)
        more: list[Issue] = []
        second = decide(with_sheet_names(_tables(sheets, again, more), again, day), again, day)
        if second.has_work:
            decision, issues = second, [*more, *second.issues]
    meanings = tuple(_meaning(found, decision) for found in [*decision.tables, *decision.unread])
    return Understanding(meanings, tuple(decision.questions), tuple(issues), decision.mapping), decision.decided, used


def _tables(sheets: Sequence[RawSheet], mapping: Mapping, issues: list[Issue]) -> list[Found]:
    """Find the tables of all sheets that are to be read, and say what is hidden."""
    ignored = {key(name) for name in (*RESULTS, *LATER, SCHEDULE.name, *mapping.skip_sheets)}
    found: list[Found] = []
    hidden = [sheet.label for sheet in sheets if sheet.hidden]
    if hidden:
        names = _first(hidden)
        words = (
            say("Hidden sheets were read as well: {names}.", names=names)
            if mapping.read_hidden_sheets
            else say("Hidden sheets were not read: {names}.", names=names)
        )
        issues.append(_warning("hidden-sheets", words, say("Show or delete them in Excel.")))
    issues.extend(_old_formats(sheets))
    for sheet in sheets:
        if {key(sheet.sheet.name), key(sheet.label)} & ignored or (sheet.hidden and not mapping.read_hidden_sheets):
            continue
        tables = find_tables(sheet, mapping.skip_hidden_rows, mapping.areas.get(sheet.label, ()))
        found.extend(tables)
        issues.extend(_side_by_side(tables))
        left = sorted({line for table in tables for line, why in table.skipped if why in ("total", "note")})
        if left:
            words = counted(
                "Totals and notes of sheet {sheet} were left out: row {rows}.",
                "Totals and notes of sheet {sheet} were left out: rows {rows}.",
                len(left),
                sheet=sheet.label,
                rows=_first([str(line) for line in left]),
            )
            remedy = say("Write the order's number into the first cell of a row that is one.")
            issues.append(_warning("rows-skipped", words, remedy, sheet.label))
        lines = {line for table in tables for line, _ in table.rows}
        rows = len(sheet.sheet.hidden_rows & (lines if not mapping.skip_hidden_rows else sheet.sheet.hidden_rows))
        if rows:
            words = (
                say("{rows:,} hidden rows of sheet {sheet} were left out.", rows=rows, sheet=sheet.label)
                if mapping.skip_hidden_rows
                else say(
                    "{rows:,} hidden rows of sheet {sheet} were read like the others.", rows=rows, sheet=sheet.label
                )
            )
            remedy = say("Clear the filter in Excel, or choose the other way.")
            issues.append(_warning("hidden-rows", words, remedy, sheet.label))
        if sheet.sheet.ignored_cell:
            words = say("What stands far to the right on sheet {sheet} was not read.", sheet=sheet.label)
            remedy = say("Delete it, or move it to the left.")
            issues.append(_warning("columns-ignored", words, remedy, sheet.label, sheet.sheet.ignored_cell))
        if sheet.sheet.ignored_from_row:
            words = say(
                "Row {row:,} and what follows were not read: a long blank stretch comes before it.",
                row=sheet.sheet.ignored_from_row,
            )
            issues.append(_warning("rows-ignored", words, say("Delete the blank rows."), sheet.label))
    return found


def _first(names: list[str]) -> str:
    """Write the first five names, and how many more there are."""
    shown = joined(names[:5], ", ")
    return shown if len(names) <= 5 else say("{names} and {count} more", names=shown, count=len(names) - 5)


def _side_by_side(tables: Sequence[Found]) -> list[Issue]:
    """Say of tables that stand side by side without a blank column that they are read apart."""
    found = []
    for left, right in pairwise(tables):
        if left.header_line == right.header_line and left.columns and max(left.columns) + 1 == min(right.columns):
            cell = right.header_cell(0)
            problem = say("Two tables stand side by side on sheet {sheet}: the second begins at {cell}.",
                          sheet=right.sheet.label, cell=cell)  # fmt: skip
            remedy = say("Nothing to do if that is right; else say where the table stands.")
            found.append(_warning("tables-apart", problem, remedy, right.sheet.label, cell))
    return found


def _old_formats(sheets: Sequence[RawSheet]) -> list[Issue]:
    """Say of each file in an old format what is not known of its cells."""
    found = []
    for file, kind in dict.fromkeys((sheet.file, sheet.old) for sheet in sheets if sheet.old):
        blanks = say(", and formulas that failed are blank") if kind == "xls" else ""
        problem = say(
            "{file} is an .{kind} file: leading zeros that only a number's format shows are lost{blanks}.",
            file=file,
            kind=kind,
            blanks=blanks,
        )
        found.append(_warning("old-format", problem, say("Save it as .xlsx in Excel, if it has such cells.")))
    return found


def _warning(code: str, problem: str, remedy: str, sheet: str = "", cell: str = "") -> Issue:
    return Issue(Severity.WARNING, code, problem, remedy, sheet, cell)


def _meaning(found: Found, decision: Decision) -> TableMeaning:
    decided = [table for table in decision.decided if table.table is found or decision.source.get(id(table)) is found]
    fields = {}
    confidence: dict[str, float] = {}
    units: dict[str, str] = {}
    reasons: dict[str, str] = {}
    for table in decided:
        for position, reason in table.reasons.items():
            cell = table.table.header_cell(position)
            if position in table.columns.values() or cell not in reasons:
                reasons[cell] = reason
        for name, position in table.columns.items():
            cell = table.table.header_cell(position)
            fields[cell], confidence[cell] = name, table.confidence.get(position, 1.0)
            units[cell] = table.units.get(position, "")
    columns = tuple(
        ColumnMeaning(
            header,
            found.header_cell(position),
            fields.get(found.header_cell(position), ""),
            round(confidence.get(found.header_cell(position), 0.0), 2),
            decision.others.get((id(found), position), ()),
            units.get(found.header_cell(position), ""),
            tuple(dict.fromkeys(text_of(value)[:40] for value in found.values(position, 20)))[:3],
            reasons.get(found.header_cell(position), ""),
        )
        for position, header in enumerate(found.headers)
    )
    return TableMeaning(
        found.sheet.label,
        found.sheet.file,
        found.header_cell(0),
        len(found.rows),
        decided[0].role if decided else "",
        decided[0].fingerprint if decided else decision.fingerprint(found),
        columns,
        tuple(dict.fromkeys((*found.skipped, *(row for table in decided for row in table.table.skipped)))),
        found.transposed,
        found.header_line,
        found.rows[-1][0] if found.rows else found.header_line,
    )
