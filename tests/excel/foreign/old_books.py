"""Write a minimal .xlsb by hand: the records of MS-XLSB 2.4 that a reader needs, and nothing else."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>"""
_RELS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_REL = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/>'
)


class Failed(str):
    """A failed formula of a cell: `#N/A` or `#REF!`."""

    __slots__ = ()


def write_xlsb(path: Path, sheets: dict[str, list[list[object]]]) -> None:
    """Write sheets of texts, numbers, blanks and failed formulas."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", _TYPES)
        book.writestr("_rels/.rels", _RELS.format(_REL.format("rId1", "officeDocument", "xl/workbook.bin")))
        parts, bundles = "", b""
        for number, (name, rows) in enumerate(sheets.items(), start=1):
            parts += _REL.format(f"rId{number}", "worksheet", f"worksheets/sheet{number}.bin")
            bundles += _record(156, struct.pack("<II", 0, number) + _wide(f"rId{number}") + _wide(name))
            book.writestr(f"xl/worksheets/sheet{number}.bin", _sheet(rows))
        book.writestr("xl/_rels/workbook.bin.rels", _RELS.format(parts))
        book.writestr("xl/workbook.bin", _record(131) + _record(143) + bundles + _record(144) + _record(132))


def _sheet(rows: list[list[object]]) -> bytes:
    width = max(len(row) for row in rows)
    found = _record(129) + _record(148, struct.pack("<IIII", 0, len(rows) - 1, 0, width - 1)) + _record(145)
    for number, row in enumerate(rows):
        found += _record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 1) + struct.pack("<II", 0, len(row) - 1))
        for column, value in enumerate(row):
            head = struct.pack("<II", column, 0)
            if isinstance(value, Failed):
                found += _record(3, head + bytes([{"#N/A": 0x2A, "#REF!": 0x17}[value]]))
            elif isinstance(value, str):
                found += _record(6, head + _wide(value))
            elif value is not None:
                found += _record(5, head + struct.pack("<d", value))
    return found + _record(146) + _record(130)


def _record(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([(kind & 0x7F) | 0x80, kind >> 7])
    size, rest = b"", len(content)
    while True:
        size += bytes([(rest & 0x7F) | (0x80 if rest > 0x7F else 0)])
        rest >>= 7
        if not rest:
            return head + size + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")
