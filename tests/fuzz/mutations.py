# ruff: noqa: E501 - tokens and words in a row
"""Make broken and strange files out of good ones: bytes, parts of the package, cells. Everything follows one seed."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

TOKENS = (
    b"<", b">", b"</row>", b"<row>", b"<c ", b'r="A1"', b'r="XFD1048576"', b't="s"', b't="e"', b"<v>#REF!</v>", b"<v>1E400</v>",
    b"<v>-1</v>", b"&amp;", b"&lol;", b"<!DOCTYPE x>", b"<f>A1</f>", b"\x00", b"\xff\xfe", b"  ", b'hidden="1"', b"<is><t>x</t></is>",
    b"00000", b'count="4294967295"', b'<dimension ref="A1:XFD1048576"/>', b'<mergeCell ref="A1:XFD1048576"/>', b'date1904="1"',
    b'<numFmt numFmtId="200" formatCode="0000"/>', b"_x0000_", b"9" * 400,
)  # fmt: skip
WORDS = (
    "", " ", "-", "Total", "Summe", "#REF!", "=1+1", "1.234", "1,5", "KW32", "31.12.2026", "03/04/2027", "24:00", "06:00-14:00", "2h", "PT2H", "x",
    "nan", "1e999", "\u202e", "A" * 255, "Order", "Menge", "订单号", "M1;M2", "Step 1", "12 %", "\ufeff7", "１２", "a\nb", "'5",
)  # fmt: skip


@dataclass(frozen=True)
class Probe:
    """A cell that was given a value which stands nowhere else in the file."""

    sheet: str
    cell: str
    value: str | float | datetime


@dataclass(frozen=True)
class Mutant:
    """A changed file, what was done to it, and the probes in it.

    `claim` says what must come of it beside `twin`, another file, or else the sample `origin`.
    """

    name: str
    data: bytes
    what: str
    probes: tuple[Probe, ...] = ()
    claim: str = ""
    twin: bytes = b""
    origin: Path | None = None


def of_bytes(path: Path, chance: random.Random) -> Mutant:
    """Flip, cut, insert and repeat bytes."""
    data = bytearray(path.read_bytes())
    what = chance.choice(("flip", "cut", "insert", "repeat", "zero"))
    for _ in range(chance.choice((1, 1, 3, 30))):
        if not data:
            break
        at = chance.randrange(len(data))
        if what == "flip":
            data[at] ^= 1 << chance.randrange(8)
        elif what == "insert":
            data[at:at] = chance.choice(TOKENS)
        elif what == "repeat":
            data[at:at] = data[at : at + chance.randrange(1, 200)]
        elif what == "zero":
            data[at : at + 20] = bytes(min(20, len(data) - at))
        else:
            del data[at:]
            break
    suffix = chance.choice((path.suffix, path.suffix, path.suffix, ".xlsx", ".xls", ".csv", ".ods", ".xlsb", ""))
    return Mutant(path.stem + suffix, bytes(data), what)


def of_parts(path: Path, chance: random.Random) -> Mutant:
    """Change the parts of a workbook's package, each packed again as it should be."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    what = chance.choice(("token", "token", "token", "cut", "drop", "swap", "empty", "double"))
    name = chance.choice(sorted(parts))
    if what == "token":
        content = bytearray(parts[name])
        for _ in range(chance.choice((1, 1, 2, 8))):
            at = chance.randrange(len(content) + 1)
            content[at : at + chance.choice((0, 0, 1, 6))] = chance.choice(TOKENS)
        parts[name] = bytes(content)
    elif what == "cut":
        parts[name] = parts[name][: chance.randrange(len(parts[name]) + 1)]
    elif what == "drop":
        del parts[name]
    elif what == "empty":
        parts[name] = b""
    elif what == "double":
        parts[name] = parts[name] * 2
    else:
        other = chance.choice(sorted(parts))
        parts[name], parts[other] = parts[other], parts[name]
    return Mutant(path.name, _packed(parts), f"{what} {name}")


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=zlib.Z_BEST_SPEED) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return target.getvalue()


def of_cells(path: Path, chance: random.Random, places: list[tuple[str, str]]) -> Mutant:
    """Write probes into some of `places` (sheet, cell), and odd words, columns and rows elsewhere."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    probes = []
    for number, (sheet, cell) in enumerate(chance.sample(places, min(len(places), chance.choice((1, 1, 2, 4))))):
        value = _value(chance, number)
        book[sheet][cell].value = value
        if isinstance(value, float | datetime):
            book[sheet][cell].number_format = "yyyy-mm-dd" if isinstance(value, datetime) else "General"
        probes.append(Probe(sheet, cell, value))
    what = "probes"
    if chance.random() < 0.5:
        what = _shake(book, chance, {(probe.sheet, probe.cell) for probe in probes})
        probes = [] if what in ("rows", "columns", "words", "rename") else probes
    target = io.BytesIO()
    book.save(target)
    return Mutant(path.name, target.getvalue(), what, tuple(probes))


def _value(chance: random.Random, number: int) -> str | float | datetime:
    kind = chance.choice(("text", "text", "number", "date"))
    if kind == "text":
        return f"Zq{number}x{chance.randrange(1000, 9999)}"
    if kind == "number":
        return float(7001 + 17 * number + chance.randrange(10) * 100)
    return datetime(2031, 1 + number, 1 + chance.randrange(28))


def _shake(book, chance: random.Random, taken: set[tuple[str, str]]) -> str:
    """Do one more thing to a workbook; return what."""
    sheet = chance.choice(book.worksheets)
    what = chance.choice(("rows", "columns", "words", "hide", "rename", "title", "blank below"))
    if what == "rows":
        sheet.insert_rows(chance.randrange(1, 8), chance.choice((1, 3, 250)))
    elif what == "columns":
        (sheet.insert_cols if chance.random() < 0.5 else sheet.delete_cols)(chance.randrange(1, 6))
    elif what == "words":
        for _ in range(chance.randrange(1, 12)):
            row, column = chance.randrange(1, sheet.max_row + 2), chance.randrange(1, sheet.max_column + 2)
            cell = sheet.cell(row, column)
            if (sheet.title, cell.coordinate) not in taken and type(cell).__name__ == "Cell":
                cell.value = chance.choice(WORDS)
    elif what == "hide":
        sheet.sheet_state = "hidden" if len(book.worksheets) > 1 else "visible"
        if sheet.sheet_state == "hidden" and book.active is sheet:
            book.active = next(k for k, other in enumerate(book.worksheets) if other is not sheet)
    elif what == "rename":
        sheet.title = chance.choice(("Orders", "Sheet1", "Machines", "X", "工序"))
    elif what == "title":
        sheet.oddHeader.center.text = "title"
    else:
        sheet.cell(sheet.max_row + chance.choice((2, 300)), 1).value = "below"
    return what
