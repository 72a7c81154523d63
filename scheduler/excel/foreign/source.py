"""Open any file by its content, whatever its name says, and return its sheets."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from scheduler.excel.archive import open_archive, read_bytes, refuse_bombs
from scheduler.excel.book import Book, Progress
from scheduler.excel.foreign.heads import known_headers
from scheduler.excel.foreign.old_book import read_old_book
from scheduler.excel.foreign.raw import NamedTable, RawSheet, column_index
from scheduler.excel.foreign.text_file import read_text_file, sheet_of_text
from scheduler.excel.prepared import own_results
from scheduler.excel.sheets import MAX_COLUMNS, MAX_ROWS, Sheet
from scheduler.excel.values import Value
from scheduler.issues import PlanError
from scheduler.texts import say

OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
READABLE = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")
MAX_FILES = 100
_AREA = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")


def files_of(paths: Iterable[str | Path]) -> list[Path]:
    """Return the files of some paths; of a folder those that can be read, without Excel's owner files."""
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = [file for file in sorted(path.iterdir()) if file.suffix.lower() in READABLE and file.is_file()]
            files = [file for file in inside if not file.name.startswith(("~$", "."))]
            if not files:
                raise PlanError(
                    say("The folder {folder} holds no workbook and no table.", folder=path.name),
                    say("Choose another folder."),
                )
            found.extend(files)
        else:
            found.append(path)
    if len(found) > MAX_FILES:
        raise PlanError(
            say("These are {count:,} files; {most} at most are read at once.", count=len(found), most=MAX_FILES),
            say("Choose fewer."),
        )
    return found


def kind_of(data: bytes) -> str:
    """Say what the content is: xlsx, xls, xlsb, ods, html or text."""
    if data.startswith(OLE_MAGIC):
        return "xls"
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                names = {name.lower() for name in archive.namelist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
            return "xlsx"
        if "xl/workbook.bin" in names:
            return "xlsb"
        return "ods" if "content.xml" in names and "mimetype" in names else "xlsx"
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<head")):
        return "html"
    return "text"


def read_file(data: bytes, path: Path, progress: Progress | None = None) -> list[RawSheet]:
    """Return all sheets of a file; PlanError says why it cannot be read."""
    name = path.name
    kind = kind_of(data)
    if not data or (kind == "xls" and "EncryptedPackage".encode("utf-16-le") in data):
        open_archive(data, name)  # says so
    if kind == "xlsx":
        return sheets_of_book(Book.open(open_archive(data, name), name), progress)
    if kind in ("xlsb", "ods"):
        refuse_bombs(data, name)
    if kind in ("xls", "xlsb", "ods"):
        return read_old_book(data, name, kind)
    if kind == "html":
        return [RawSheet(name, path.stem, sheet) for sheet in _tables_of_html(data, path.stem, name)]
    return [RawSheet(name, path.stem, read_text_file(data, name, path.stem))]


def sheets_of_book(book: Book, progress: Progress | None = None) -> list[RawSheet]:
    """Return all sheets of an .xlsx with what is hidden, merged or marked as a table."""
    found = []
    for count, name in enumerate(book.parts):

        def part(share: float, count: int = count) -> None:
            if progress is not None:
                progress((count + share) / len(book.parts))

        sheet = book.sheet(name, part)
        tables = [table for entry in book.tables(name) if (table := _named(*entry)) is not None]
        tables.extend(range_ for range_ in _ranges(book, sheet) if not any(_overlap(range_, table) for table in tables))
        found.append(RawSheet(book.name, name, sheet, name in book.hidden, tuple(tables), fills=book.fills(name)))
    own = own_results(book, ())
    return found + [RawSheet(book.name, sheet.name, sheet, True, result=name) for name, sheet in own.items()]


def _named(name: str, reference: str, totals: int) -> NamedTable | None:
    match = _AREA.fullmatch(reference)
    if match is None:
        return None
    left, top, right, bottom = match.groups()
    return NamedTable(name, int(top), column_index(left), int(bottom) - totals, column_index(right), totals > 0)


def _ranges(book: Book, sheet: Sheet) -> list[NamedTable]:
    """Return the named ranges of a sheet that begin with a row of headers; Excel's own names are none."""
    found: list[NamedTable] = []
    for name, reference in book.names:
        place, _, area = reference.rpartition("!")
        if name.startswith("_xlnm") or place.strip("'").replace("''", "'") != sheet.name:
            continue
        table = _named(name, area.replace("$", ""), 0)
        if table is None or table.right <= table.left or any(_overlap(table, other) for other in found):
            continue
        head = next((cells for number, cells in sheet.rows if number == table.top), [])
        if known_headers(head[table.left : table.right + 1]) >= 2:
            found.append(table)
    return found


def _overlap(one: NamedTable, other: NamedTable) -> bool:
    apart = one.bottom < other.top or other.bottom < one.top or one.right < other.left or other.right < one.left
    return not apart


def label_files(sheets: Sequence[RawSheet]) -> list[RawSheet]:
    """Name the file with the sheet wherever two sheets have the same name."""
    names = [sheet.label.casefold() for sheet in sheets]
    return [
        replace(sheet, label=f"[{sheet.file}]{sheet.label}") if names.count(sheet.label.casefold()) > 1 else sheet
        for sheet in sheets
    ]


def read_files(paths: Iterable[str | Path], progress: Progress | None = None) -> tuple[list[RawSheet], str]:
    """Return the sheets of all files, and a hash of their contents."""
    digest = hashlib.sha256()
    sheets: list[RawSheet] = []
    for path in files_of(paths):
        data = read_bytes(path)
        digest.update(data)
        sheets.extend(read_file(data, path, progress))
    return label_files(sheets), digest.hexdigest()


def tables_from_text(text: str, title: str = "Clipboard") -> list[RawSheet]:
    """Return what was copied from a spreadsheet or a mail: tables of text, split at blank lines by the caller."""
    return [RawSheet(title, title, sheet_of_text(text, title, title, "\t" if "\t" in text else ""))]


class _HtmlTables(HTMLParser):
    """Collects the tables of a page: many systems export one under the name .xls."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[tuple[int, list[Value]]]] = []
        self._row: list[Value] | None = None
        self._cell: list[str] | None = None
        self._span = 1
        self._number = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter a table, a row or a cell."""
        if tag == "table":
            self.tables.append([])
            self._number = 0
        elif tag == "tr":
            self._row, self._number = [], self._number + 1
        elif tag in ("td", "th") and self._row is not None:
            span = dict(attrs).get("colspan") or "1"
            self._cell, self._span = [], min(MAX_COLUMNS, int(span)) if span.isdecimal() and len(span) < 6 else 1

    def handle_data(self, data: str) -> None:
        """Take a piece of text."""
        if self._cell is not None:
            self._cell.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Leave a cell or a row."""
        if tag in ("td", "th") and self._cell is not None and self._row is not None:
            text = "".join(self._cell)
            if len(self._row) + self._span <= MAX_COLUMNS:
                self._row.extend([text if text.strip() else None] + [None] * (self._span - 1))
            self._cell = None
        elif tag == "tr" and self._row is not None and self.tables:
            if any(value is not None for value in self._row) and len(self.tables[-1]) < MAX_ROWS:
                self.tables[-1].append((self._number, self._row))
            self._row = None


def _tables_of_html(data: bytes, title: str, name: str) -> list[Sheet]:
    from scheduler.excel.foreign.text_file import decode

    page = _HtmlTables()
    page.feed(decode(data, name)[0])
    tables = [rows for rows in page.tables if len(rows) > 1]
    if not tables:
        raise PlanError(
            say("{name} is a page without a table.", name=name), say("Choose a workbook (.xlsx) or a .csv.")
        )
    return [Sheet(title if k == 0 else f"{title} {k + 1}", rows) for k, rows in enumerate(tables)]
