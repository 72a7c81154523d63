"""Find the cells of .xlsb and .ods whose formula failed: the library that reads them gives blanks or texts for these.

Layouts: MS-XLSB 2.4 (BrtRowHdr, BrtCellError, BrtFmlaError, BrtBundleSh); ODF 1.3 part 3 with LibreOffice's
calcext:value-type. Both are looked at only after their size has been bounded.
"""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
from collections.abc import Iterator

from scheduler.excel.sheets import MAX_COLUMNS, MAX_ROWS, Sheet
from scheduler.excel.values import CellError

Place = tuple[int, int, str]
"""Row number, column index, the error's name."""
_NAMES = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
_ROW, _CELL_ERROR, _FORMULA_ERROR, _BUNDLE = 0, 3, 11, 156
_MOST = 100_000


def with_errors(sheet: Sheet, places: list[Place]) -> Sheet:
    """Return a sheet with its failed formulas where blanks were read."""
    if not places:
        return sheet
    rows = {number: list(values) for number, values in sheet.rows}
    for number, column, name in places[:_MOST]:
        if not 1 <= number <= MAX_ROWS or column >= MAX_COLUMNS:
            continue
        values = rows.setdefault(number, [])
        values.extend([None] * (column + 1 - len(values)))
        if values[column] in (None, name):
            values[column] = CellError(name)
    return Sheet(
        sheet.name, sorted(rows.items()), sheet.ignored_from_row, sheet.ignored_cell, sheet.hidden_rows,
        sheet.hidden_columns, sheet.merges,
    )  # fmt: skip


def errors_of(data: bytes, kind: str) -> dict[str, list[Place]]:
    """Return the failed formulas of each sheet, by its name; of an .xls none, whose records lie deeper."""
    try:
        if kind == "xlsb":
            return _of_xlsb(data)
        return _of_ods(data) if kind == "ods" else {}
    except (zipfile.BadZipFile, struct.error, KeyError, ValueError, IndexError, OSError, RuntimeError, EOFError):
        return {}  # whatever is wrong with the file, the library says


def records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield type and content of each record of a part of an .xlsb (MS-XLSB 2.1.4)."""
    at, end = 0, len(content)
    while at < end:
        kind = content[at]
        at += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (content[at] << 7)
            at += 1
        size = shift = 0
        while True:
            byte = content[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:
                break
        yield kind, content[at : at + size]
        at += size


def _of_xlsb(data: bytes) -> dict[str, list[Place]]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        targets = {}
        for relation in re.findall(r"<Relationship [^>]*>", book.read("xl/_rels/workbook.bin.rels").decode()):
            name, target = (re.search(rf'{word}="([^"]+)"', relation) for word in ("Id", "Target"))
            if name and target:
                targets[name.group(1)] = target.group(1)
        found = {}
        for kind, content in records(book.read("xl/workbook.bin")):
            if kind == _BUNDLE:
                relation, at = _wide(content, 8)
                sheet, _ = _wide(content, at)
                part = posixpath.normpath(posixpath.join("/xl", targets[relation])).lstrip("/")
                found[sheet] = list(_errors_of_part(book.read(part)))
        return found


def _wide(content: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", content, at)
    return content[at + 4 : at + 4 + 2 * length].decode("utf-16-le"), at + 4 + 2 * length


def _errors_of_part(content: bytes) -> Iterator[Place]:
    row = 0
    for kind, cell in records(content):
        if kind == _ROW:
            row = struct.unpack_from("<I", cell)[0] + 1
        elif kind in (_CELL_ERROR, _FORMULA_ERROR):
            yield row, struct.unpack_from("<I", cell)[0], _NAMES.get(cell[8], "#ERROR!")


_TABLE = re.compile(r"<table:table [^>]*?table:name=([\"'])(.*?)\1[^>]*>(.*?)</table:table>", re.DOTALL)
_ERROR = re.compile(r"calcext:value-type=[\"']error[\"']")
_TAG = re.compile(r"<table:table-row([^>]*?)(/?)>|<table:(?:covered-)?table-cell([^>]*?)(/?)>|<text:p[^>]*>([^<]*)")


def _of_ods(data: bytes) -> dict[str, list[Place]]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        content = book.read("content.xml").decode("utf-8")
    if _ERROR.search(content) is None:
        return {}
    return {name.replace("&amp;", "&"): list(_errors_of_table(text)) for _, name, text in _TABLE.findall(content)}


def _errors_of_table(text: str) -> Iterator[Place]:
    row = step = column = 0
    open_error: tuple[int, int] | None = None
    for match in _TAG.finditer(text):
        of_row, _, of_cell, _, words = match.groups()
        if of_row is not None:
            row, column, step = row + max(1, step), 0, _repeated(of_row, "rows")
            open_error = None
        elif of_cell is not None:
            open_error = (max(1, row), column) if _ERROR.search(of_cell) else None
            column += _repeated(of_cell, "columns")
        elif open_error is not None:
            yield (*open_error, words.replace("Err:", "#Err:") or "#ERROR!")
            open_error = None


def _repeated(attributes: str, what: str) -> int:
    match = re.search(rf"number-{what}-repeated=[\"'](\d{{1,9}})[\"']", attributes)
    return int(match.group(1)) if match else 1
