"""Read .csv, .tsv, .txt and the clipboard: the encoding and the delimiter are found from the content.

Every cell stays text; what it means is decided by its whole column later.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from scheduler.excel.sheets import MAX_COLUMNS, MAX_ROWS, Sheet
from scheduler.excel.values import Value
from scheduler.issues import PlanError
from scheduler.texts import say

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = ";\t,|"
_SAMPLE_LINES = 300
_SAMPLE_BYTES = 1 << 18
_EXCEL_TEXT = re.compile(r'="(.*)"')  # ="00123" keeps its zeros in Excel


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text of a file and the encoding that was found; PlanError where it is no text at all."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, encoding, name)
    wide = _without_mark(data)
    if wide:
        return _decoded(data, wide, name)
    if _is_binary(data):
        raise PlanError(
            say("{name} is not an Excel workbook and not a table of text either.", name=name),
            say("Choose a workbook (.xlsx) or a .csv."),
        )
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decoded(data, _code_page(data), name)


def _decoded(data: bytes, encoding: str, name: str) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError:
        if encoding in ("cp1252", "cp1251"):
            return data.decode(encoding, errors="replace"), encoding
        raise PlanError(
            say("{name} is damaged: its text cannot be read.", name=name), say("Export it again, as CSV UTF-8.")
        ) from None


def _without_mark(data: bytes) -> str:
    """Find UTF-16 without its mark: every other byte of plain text is 0."""
    head = data[: _SAMPLE_BYTES & ~1]
    if len(head) < 4 or b"\0" not in head:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) // 8 and even < odd // 8:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 8 and odd < even // 8 else ""


def _is_binary(data: bytes) -> bool:
    head = data[:_SAMPLE_BYTES]
    odd = sum(count for byte, count in Counter(head).items() if byte < 32 and byte not in b"\t\n\r\f\x1a\x1b")
    return odd > len(head) // 200


def _code_page(data: bytes) -> str:
    """Tell GB18030, cp1251 and cp1252 apart by how their letters above 127 stand together.

    Chinese comes in pairs, so its runs of high bytes are even and their second bytes go down to A1; Russian words are
    long runs of C0 to FF; in western languages such letters stand alone.
    """
    runs = re.findall(rb"[\x80-\xff]+", data[:_SAMPLE_BYTES])
    high = b"".join(runs)
    if not high:
        return "cp1252"
    paired = sum(len(run) for run in runs if len(run) % 2 == 0)
    letters = sum(1 for byte in high if byte >= 0xC0)
    long = sum(len(run) for run in runs if len(run) > 2)
    if letters > 0.95 * len(high) and long > 0.6 * len(high):
        return "cp1251"
    if paired > 0.8 * len(high):
        try:
            data.decode("gb18030")
        except UnicodeDecodeError:
            return "cp1252"
        return "gb18030"
    return "cp1252"


def read_text_file(data: bytes, name: str, title: str) -> Sheet:
    """Return the one sheet of a text file; PlanError where it is no table."""
    text, _ = decode(data, name)
    return sheet_of_text(text, title, name)


def sheet_of_text(text: str, title: str, name: str, delimiter: str = "") -> Sheet:
    """Split a text into rows and cells; `delimiter` is found where it is not given."""
    text = text.lstrip("\ufeff")
    first, _, rest = text.partition("\n")
    told = re.fullmatch(r'"?sep=(.)"?\s*', first)  # Excel's own hint
    skipped = 0
    if told is not None:
        delimiter, text, skipped = told.group(1), rest, 1
    delimiter = delimiter or find_delimiter(text)
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter, skipinitialspace=True)
    rows: list[tuple[int, list[Value]]] = []
    ignored = ""
    try:
        for number, fields in enumerate(reader, start=1 + skipped):
            if len(rows) >= MAX_ROWS:
                raise PlanError(
                    say("{name} has more than {most:,} rows.", name=name, most=MAX_ROWS),
                    say("Plan fewer orders at a time."),
                )
            values = [_cell(field) for field in fields[:MAX_COLUMNS]]
            if len(fields) > MAX_COLUMNS and not ignored:
                ignored = f"row {number}"
            if any(value is not None for value in values):
                rows.append((number, values))
    except csv.Error as error:
        raise PlanError(
            say("{name} cannot be read as a table: {error}.", name=name, error=str(error)),
            say("Export it again, or save it as an Excel workbook (.xlsx)."),
        ) from None
    return Sheet(title, rows, ignored_cell=ignored)


def find_delimiter(text: str) -> str:
    """Return the delimiter that splits the most rows into the same number of columns."""
    lines = text.splitlines(keepends=True)[:_SAMPLE_LINES]
    best, best_score = ",", (0.0, 0)
    for delimiter in _DELIMITERS:
        try:
            counts = Counter(
                len(row) for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True) if any(row)
            )
        except csv.Error:
            continue
        wide = {width: count for width, count in counts.items() if width > 1}
        if not wide:
            continue
        width, rows = max(wide.items(), key=lambda item: (item[1], item[0]))
        # A decimal comma splits few rows alike; a table of few columns beats one of many only by fitting more rows.
        score = (round(rows / sum(counts.values()), 1), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _cell(field: str) -> Value:
    if field.startswith('="'):
        match = _EXCEL_TEXT.fullmatch(field)
        field = match.group(1) if match else field
    return field if field and not field.isspace() else None
