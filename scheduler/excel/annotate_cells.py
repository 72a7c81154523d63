"""Mark cells of a sheet's part by another fill; cells that are blank in the file are put in where they belong."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from scheduler.excel.book import damaged
from scheduler.excel.package_xml import Document, as_utf8
from scheduler.excel.prepared import split_cell
from scheduler.excel.values import column_letters

_STYLE = re.compile(rb"""(\ss\s*=\s*)(["'])(\d+)\2""")
FILLS = {"error": "FFFDE3E0", "warning": "FFFFF3CD"}
"""The paper of a cell with an error and of one with a warning."""


class FilledStyles:
    """Makes, for a cell format and a fill, the same format with that fill; each once."""

    def __init__(self, styles: Document) -> None:
        self._styles = styles
        root = styles.root
        fills, xfs = root.find("fills"), root.find("cellXfs")
        if fills is None or xfs is None or not xfs.children:
            raise damaged("The workbook")
        self._xfs = xfs
        self._made: dict[tuple[int, str], int] = {}
        self._fill: dict[str, int] = {}
        for k, (kind, colour) in enumerate(FILLS.items()):
            self._fill[kind] = len(fills.children) + k
            styles.append(fills, f'<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/>'
                                 '<bgColor indexed="64"/></patternFill></fill>')  # fmt: skip
        styles.set(fills, "count", str(len(fills.children) + len(FILLS)))

    def of(self, style: int, kind: str) -> int:
        """Return the number of a format with the fill of `error` or `warning`."""
        style = style if style < len(self._xfs.children) else 0
        if (style, kind) not in self._made:
            node = self._xfs.children[style]
            head = self._styles.data[node.start : node.head_end].decode("utf-8")
            for name, value in (("fillId", str(self._fill[kind])), ("applyFill", "1")):
                head = re.sub(rf"""\s{name}\s*=\s*("[^"]*"|'[^']*')""", "", head)
                cut = len(head) - (2 if node.empty else 1)
                head = f"{head[:cut]} {name}={quoteattr(value)}{head[cut:]}"
            whole = head + self._styles.data[node.head_end : node.end].decode("utf-8")
            if node.prefix:  # `append` gives the prefix back
                whole = whole.replace(f"<{node.prefix}", "<").replace(f"</{node.prefix}", "</")
            self._styles.append(self._xfs, whole)
            self._made[style, kind] = len(self._xfs.children) + len(self._made)
        return self._made[style, kind]

    def done(self) -> bytes:
        """Return the styles with what was made."""
        self._styles.set(self._xfs, "count", str(len(self._xfs.children) + len(self._made)))
        return self._styles.result()


@dataclass(slots=True)
class _Row:
    """A row that is wanted, where the file has it: its tag, and the cells in it by their columns."""

    start: int
    columns: list[int] = field(default_factory=list)
    cells: list[int] = field(default_factory=list)  # where they begin


class _Places:
    """Finds the places of some rows and their cells in one pass."""

    def __init__(self, data: bytes, rows: set[int]) -> None:
        self.data = data
        self.rows: dict[int, _Row] = {}
        self.starts: list[tuple[int, int]] = []  # of all rows: number, place
        self.sheet_data = 0
        self._wanted = rows
        self._parser: Any = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._row, self._column = 0, 0
        self._open: _Row | None = None
        self.prefix = ""
        self._parser.Parse(data, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "c":
            if self._open is not None:
                column = split_cell(attributes.get("r", ""))[0]
                self._column = column if column >= 0 else self._column + 1
                self._open.columns.append(self._column)
                self._open.cells.append(self._parser.CurrentByteIndex)
        elif local == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdigit() else self._row + 1
            self._column = -1
            self.starts.append((self._row, self._parser.CurrentByteIndex))
            self._open = None
            if self._row in self._wanted and self._row not in self.rows:
                self._open = self.rows[self._row] = _Row(self._parser.CurrentByteIndex)
        elif local == "sheetData":
            self.sheet_data = self._parser.CurrentByteIndex
            self.prefix = name[: -len("sheetData")]
        elif self.sheet_data and local in ("sheetProtection", "pageMargins", "mergeCells"):
            self._open = None

    def _refuse(self, *_: Any) -> None:
        raise expat.ExpatError("a document type is not allowed")


def mark_cells(data: bytes, kinds: Mapping[str, str], styles: FilledStyles, name: str) -> bytes:
    """Return a sheet's part with cells filled; `kinds` says `error` or `warning` of each cell, such as F17."""
    wanted: dict[int, dict[int, str]] = {}
    for cell, kind in kinds.items():
        column, row = split_cell(cell)
        if row:
            wanted.setdefault(row, {})[column] = kind
    try:
        data = as_utf8(data)
        places = _Places(data, set(wanted))
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(name) from error
    edits: list[tuple[int, int, bytes]] = []
    numbers = [number for number, _ in places.starts]
    for row in sorted(wanted):
        if row in places.rows:
            edits += _in_row(data, places, row, wanted[row], styles)
        else:
            cells = "".join(_cell(places.prefix, row, c, styles.of(0, k)) for c, k in sorted(wanted[row].items()))
            xml = f'<{places.prefix}row r="{row}">{cells}</{places.prefix}row>'.encode()
            behind = bisect_right(numbers, row)
            edits.append(_new_row(data, places, behind, xml))
    return _edited(data, edits)


def _in_row(
    data: bytes, places: _Places, row: int, kinds: Mapping[int, str], styles: FilledStyles
) -> list[tuple[int, int, bytes]]:
    """Fill the cells of one row; those that the file lacks stand before the next one to the right."""
    found = places.rows[row]
    head_end = data.index(b">", found.start) + 1
    edits = []
    for column, kind in sorted(kinds.items()):
        if column in found.columns:
            edits.append(_filled(data, found.cells[found.columns.index(column)], kind, styles))
            continue
        xml = _cell(places.prefix, row, column, styles.of(0, kind)).encode()
        right = next((at for c, at in zip(found.columns, found.cells, strict=True) if c > column), None)
        if right is not None:
            edits.append((right, right, xml))
        elif data[head_end - 2 : head_end] == b"/>":
            end = f"</{places.prefix}row>".encode()
            before = [piece for at, _, piece in edits if at == head_end - 2]
            if before:  # the second cell of a row that had none
                edits[-1] = (head_end - 2, head_end, before[-1][: -len(end)] + xml + end)
            else:
                edits.append((head_end - 2, head_end, b">" + xml + end))
        else:
            last = found.cells[-1] if found.cells else head_end
            at = data.index(f"</{places.prefix}row".encode(), last)
            edits.append((at, at, xml))
    return edits


def _filled(data: bytes, start: int, kind: str, styles: FilledStyles) -> tuple[int, int, bytes]:
    end = data.index(b">", start) + 1
    head = data[start:end]
    match = _STYLE.search(head)
    style = styles.of(int(match[3]) if match else 0, kind)
    if match:
        return start, end, head[: match.start()] + b'%b"%d"' % (match[1], style) + head[match.end() :]
    cut = len(head) - (2 if head.endswith(b"/>") else 1)
    return start, end, head[:cut] + b' s="%d"' % style + head[cut:]


def _new_row(data: bytes, places: _Places, behind: int, xml: bytes) -> tuple[int, int, bytes]:
    if behind < len(places.starts):
        at = places.starts[behind][1]
        return at, at, xml
    close = f"</{places.prefix}sheetData".encode()
    head_end = data.index(b">", places.sheet_data) + 1
    if data[head_end - 2 : head_end] == b"/>":
        return head_end - 2, head_end, b">" + xml + close + b">"
    at = data.rindex(close)
    return at, at, xml


def _edited(data: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """Put edits in; of several at one place the earlier ones stand first."""
    merged: dict[tuple[int, int], bytes] = {}
    for start, end, piece in edits:
        known = merged.get((start, end))
        if known is not None and end > start:  # rows put into a sheet that had none
            close = known[known.rindex(b"</") :]
            merged[start, end] = known[: -len(close)] + piece[1:]
        else:
            merged[start, end] = (known or b"") + piece
    made, at = [], 0
    for (start, end), piece in sorted(merged.items()):
        made += [data[at:start], piece]
        at = end
    return b"".join((*made, data[at:]))


def _cell(prefix: str, row: int, column: int, style: int) -> str:
    return f'<{prefix}c r="{column_letters(column)}{row}" s="{style}"/>'
