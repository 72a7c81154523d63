"""Open the parts of an .xlsx with expat: the list of sheets, styles and shared texts, and one sheet at a time.

Nothing is expanded or fetched (a document type is refused), and no size that the file claims is believed.
Layout of the parts: ECMA-376 part 1, SpreadsheetML.
"""

from __future__ import annotations

import lzma
import posixpath
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from scheduler.excel.archive import Archive
from scheduler.excel.cell_colours import FillReader, Fills, filled_cells
from scheduler.excel.plain_xml import Odd, plain_strings, read_plain_sheet
from scheduler.excel.sheets import MAX_PIECES, Sheet, SheetReader, small_int, unescape
from scheduler.excel.values import EPOCH_1904_DAYS, NumberFormat, builtin_format, number_format
from scheduler.issues import PlanError
from scheduler.texts import say

_CHUNK = 1 << 16
_MOST_NAMES = 1000
_BROKEN = (
    expat.ExpatError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    LookupError,
    ValueError,  # odd encodings
    RuntimeError,  # odd compressions
)
"""What the standard library raises when the content of a file is not what it should be."""
Progress = Callable[[float], None]
MARK = "Ganttry."
"""Begins the hidden name of a sheet that Ganttry has put into the planner's workbook, as `Ganttry.Schedule`."""


@dataclass
class Book:
    """An open workbook: the names of its sheets, and each sheet's cells when asked."""

    archive: Archive
    name: str
    parts: dict[str, str] = field(default_factory=dict)  # sheet name -> part
    hidden: set[str] = field(default_factory=set)  # names of the sheets that Excel does not show
    names: list[tuple[str, str]] = field(default_factory=list)  # named ranges: name, what it refers to
    results: dict[str, str] = field(default_factory=dict)  # results put in by us -> their sheets, not among `parts`
    _result_parts: dict[str, str] = field(default_factory=dict)
    epoch_days: int = 0
    formats: list[NumberFormat] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    coloured: dict[int, str] = field(default_factory=dict)  # style of a cell -> name of the colour that fills it

    @classmethod
    def open(cls, archive: Archive, name: str) -> Book:
        """Read the list of sheets, the styles and the shared texts."""
        book = cls(archive, name)
        try:
            styles, strings = book._read_workbook()
            book._read_styles(styles)
            book._read_strings(strings)
        except _BROKEN as error:
            raise damaged(name) from error
        return book

    def sheet(self, name: str, progress: Progress | None = None) -> Sheet:
        """Read one sheet; `progress` hears the share read, 0 to 1."""
        try:
            return self._plain_sheet(name, progress)
        except (Odd, *_BROKEN):
            pass  # whatever is wrong, expat says it
        reader = SheetReader(name, self.formats, self.strings, self.epoch_days)
        try:
            self._parse(self._part(name), reader.start, reader.end, reader.text, reader.stopped, progress)
        except _BROKEN as error:
            raise damaged(self.name, name) from error
        return reader.sheet()

    def fills(self, name: str) -> Fills:
        """Return which cells of a sheet are filled with a colour; none where no style of the workbook has one."""
        if not self.coloured:
            return {}
        try:
            with self.archive.open(self._part(name)) as stream:
                return filled_cells(iter(lambda: stream.read(_CHUNK), b""), self.coloured)
        except _BROKEN:
            return {}  # the cells have been read; what colour they have matters less

    def _part(self, name: str) -> str:
        return self.parts[name] if name in self.parts else self._result_parts[name]

    def _plain_sheet(self, name: str, progress: Progress | None) -> Sheet:
        """Read one sheet the short way. Raises Odd where it is not written plainly."""
        reader = SheetReader(name, self.formats, self.strings, self.epoch_days)
        size = max(1, self.archive.size(self._part(name)))

        def frame(content: bytes) -> None:
            parser = _parser(reader.start, reader.end, reader.text)
            parser.Parse(content, not reader.stopped())

        def told(read: int) -> None:
            if progress is not None:
                progress(read / size)

        with self.archive.open(self._part(name)) as stream:
            read_plain_sheet(stream, reader, frame, told)
        return reader.sheet()

    def tables(self, name: str) -> list[tuple[str, str, int]]:
        """Return name, area and number of total rows of each Excel table (ListObject) on a sheet."""
        found: list[tuple[str, str, int]] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag.rpartition(":")[2] == "table":
                totals = small_int(attributes.get("totalsRowCount", "0"), 0)
                found.append((attributes.get("displayName", ""), attributes.get("ref", ""), totals))

        folder, file = posixpath.split(self._part(name))
        try:
            for _, part in self._relations(f"{folder}/_rels/{file}.rels", folder).get("table", []):
                if self.archive.has(part):
                    self._parse(part, start, _nothing, _nothing)
        except _BROKEN:
            return []  # the cells say the same, only less plainly
        return found

    def _parse(
        self,
        part: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        text: Callable[[str], None],
        stopped: Callable[[], bool] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Stream one part through expat."""
        parser = _parser(start, end, text)
        size = max(1, self.archive.size(part))
        read = 0
        with self.archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
                read += len(chunk)
                if progress is not None:
                    progress(read / size)
                if stopped is not None and stopped():
                    return
        parser.Parse(b"", True)

    def _read_workbook(self) -> tuple[str, str]:
        """Find the sheets; return the parts of the styles and of the shared texts, blank for none."""
        part = self._relations("_rels/.rels", "").get("officeDocument", [("", "xl/workbook.xml")])[0][1]
        sheets: list[tuple[str, str]] = []
        marks: list[tuple[str, int]] = []
        pieces: list[str] = []
        named: list[str] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            tag = tag.rpartition(":")[2]
            if tag == "sheet":
                rid = next((v for k, v in attributes.items() if k.rpartition(":")[2] == "id" and ":" in k), "")
                sheets.append((attributes.get("name", ""), rid))
                if attributes.get("state", "visible") != "visible":
                    self.hidden.add(attributes.get("name", ""))
            elif tag == "definedName" and attributes.get("name", "").startswith(MARK):
                marks.append((attributes["name"][len(MARK) :], small_int(attributes.get("localSheetId", ""), -1)))
            elif tag == "definedName":
                named[:] = [attributes.get("name", "")]
                pieces.clear()
            elif tag == "workbookPr" and attributes.get("date1904", "0") in ("1", "true"):
                self.epoch_days = EPOCH_1904_DAYS

        def end(tag: str) -> None:
            if named and tag.rpartition(":")[2] == "definedName" and len(self.names) < _MOST_NAMES:
                self.names.append((named.pop(), "".join(pieces)))

        def text(data: str) -> None:
            if named and len(pieces) < MAX_PIECES:
                pieces.append(data)

        self._parse(part, start, end, text)
        folder, file = posixpath.split(part)
        relations = self._relations(f"{folder}/_rels/{file}.rels", folder)
        targets = dict(relations.get("worksheet", []))
        self.parts = {name: targets[rid] for name, rid in sheets if rid in targets and self.archive.has(targets[rid])}
        self._part_results(marks, [name for name, _ in sheets])
        return relations.get("styles", [("", "")])[0][1], relations.get("sharedStrings", [("", "")])[0][1]

    def _part_results(self, marks: list[tuple[str, int]], names: list[str]) -> None:
        """Put the sheets that we have written, and copies of them, apart from the planner's."""
        for result, index in marks:
            name = names[index] if 0 <= index < len(names) else ""
            if name in self.parts:
                self._result_parts[name] = self.parts.pop(name)
                if name == result or result not in self.results:
                    self.results[result] = name

    def _relations(self, part: str, folder: str) -> dict[str, list[tuple[str, str]]]:
        """Return (id, target) of each kind of relation."""
        found: dict[str, list[tuple[str, str]]] = {}

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag.rpartition(":")[2] == "Relationship" and attributes.get("TargetMode") != "External":
                target = attributes.get("Target", "")
                full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                kind = attributes.get("Type", "").rpartition("/")[2]
                found.setdefault(kind, []).append((attributes.get("Id", ""), full.lstrip("/")))

        if self.archive.has(part):
            self._parse(part, start, _nothing, _nothing)
        return found

    def _read_styles(self, part: str) -> None:
        codes: dict[str, str] = {}
        inside: list[str] = []
        fills = FillReader()

        def start(tag: str, attributes: dict[str, str]) -> None:
            tag = tag.rpartition(":")[2]
            fills.start(tag, attributes)
            if tag == "numFmt":
                codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
            elif tag == "xf" and "cellXfs" in inside:
                number = attributes.get("numFmtId", "0")
                known = number_format(codes[number]) if number in codes else None
                self.formats.append(known or builtin_format(small_int(number, 0)))
            inside.append(tag)

        def end(_: str) -> None:
            inside.pop()
            fills.end()

        if part and self.archive.has(part):
            self._parse(part, start, end, _nothing)
        self.coloured = fills.styles

    def _read_strings(self, part: str) -> None:
        pieces: list[str] = []
        state = {"text": False, "phonetic": False}

        def start(tag: str, _: dict[str, str]) -> None:
            tag = tag.rpartition(":")[2]
            if tag == "si":
                pieces.clear()
            elif tag == "rPh":
                state["phonetic"] = True
            elif tag == "t":
                state["text"] = not state["phonetic"]

        def end(tag: str) -> None:
            tag = tag.rpartition(":")[2]
            if tag == "si":
                self.strings.append(unescape("".join(pieces)))
            elif tag == "rPh":
                state["phonetic"] = False
            elif tag == "t":
                state["text"] = False

        def text(data: str) -> None:
            if state["text"] and len(pieces) < MAX_PIECES:
                pieces.append(data)

        if not part or not self.archive.has(part):
            return
        try:
            with self.archive.open(part) as stream:
                self.strings = plain_strings(stream)
        except (Odd, *_BROKEN):
            self._parse(part, start, end, text)


def _parser(
    start: Callable[[str, dict[str, str]], None], end: Callable[[str], None], text: Callable[[str], None]
) -> Any:
    parser: Any = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def damaged(name: str, sheet: str = "") -> PlanError:
    """Return the sentence for a workbook whose content is broken."""
    where = say(": sheet {sheet} cannot be read", sheet=sheet) if sheet else say(": its content cannot be read")
    return PlanError(
        say("{name} is damaged{where}.", name=name, where=where),
        say("Open it in Excel, let Excel repair it, and save it again."),
    )


def _nothing(*_: Any) -> None:
    return None


def _refuse_doctype(*_: Any) -> None:
    raise expat.ExpatError("a document type is not allowed")
