"""Put result sheets into a workbook's package: everything else in it stays, byte for byte.

The sheets come from a workbook that our own writer has made, cells and all; here they get the cell formats, names and
numbers that are free in the planner's workbook. Ours are known again by a hidden name of the sheet, which Excel keeps,
and are written over the next time; a sheet of the planner never is.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from scheduler.excel.book import MARK, damaged
from scheduler.excel.foreign.raw import column_index
from scheduler.excel.package import Package, Relation
from scheduler.excel.package_styles import merge_styles
from scheduler.excel.package_xml import Document, Node
from scheduler.issues import PlanError
from scheduler.texts import say

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = {
    _MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    _RELATIONS: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_KEPT = ("drawing", "legacyDrawing", "legacyDrawingHF", "picture")
"""What a planner may have put on one of our sheets and is kept there: pictures, charts, comments."""
_HARMLESS = {"drawing", "vmlDrawing", "comments", "image", "printerSettings", "hyperlink", "threadedComment"}
_CELL = re.compile(rb'<c r="([A-Z]+[0-9]+)" s="([0-9]+)"')
_LINE = re.compile(rb'(<(?:row|col)\b[^>]*?\s(?:s|style)=")([0-9]+)"')
_FILLED = re.compile(rb'<(?:\w+:)?c r="([A-Z]+)[0-9]+"[^>]*[^>/]>')
_BEFORE_NAMES = ("sheets", "functionGroups", "externalReferences")
_MAX_SHEET_ID = 65534


@dataclass(frozen=True, slots=True)
class ResultSheet:
    """One of our sheets in the planner's workbook: what it is, what it is called there, whether it was there before.

    `kept` names the sheet that was ours and stays as it is, because the planner has worked on it.
    """

    result: str
    name: str
    replaced: bool
    kept: str = ""


@dataclass(slots=True)
class _Place:
    """Where a result sheet goes; `old` is the element of the sheet that it takes the place of."""

    result: str
    name: str
    part: str
    index: int  # among all sheets
    old: Node | None = None
    kept: int = -1  # the sheet that was ours and is the planner's now


class Workbook:
    """The parts of the planner's workbook that name all others."""

    def __init__(self, package: Package) -> None:
        self.package = package
        main = [r for r in package.relations("") if r.kind == "officeDocument"]
        self.part = main[0].part if main else "xl/workbook.xml"
        if not package.has(self.part):
            raise damaged(package.name)
        self.document = package.document(self.part)
        sheets = self.document.root.find("sheets")
        if sheets is None:
            raise damaged(package.name)
        self.sheets = sheets
        self.relations: dict[str, Relation] = {relation.id: relation for relation in package.relations(self.part)}
        self.strict = "purl.oclc.org" in self.document.root.attribute(f"xmlns{_colon(self.document.root)}")
        properties = self.document.root.find("workbookPr")
        self.epoch_1904 = properties is not None and properties.attribute("date1904") in ("1", "true")

    def related(self, kind: str) -> str:
        """Return the part of a kind that the workbook refers to, blank for none."""
        return next((r.part for r in self.relations.values() if r.kind == kind and self.package.has(r.part)), "")

    def part_of(self, sheet: Node) -> str:
        """Return the part of a sheet."""
        id_ = next((v for k, v in sheet.attributes.items() if k.endswith(":id")), "")
        return self.relations[id_].part if id_ in self.relations else ""

    def names(self) -> list[Node]:
        """Return the defined names."""
        found = self.document.root.find("definedNames")
        return [] if found is None else found.children

    def own(self) -> dict[str, int]:
        """Return our sheets by what they are: their index. A copy that the planner made of one is his."""
        found: dict[str, int] = {}
        for node in self.names():
            index, name = node.attribute("localSheetId"), node.attribute("name")
            if not name.startswith(MARK) or not index.isdigit() or int(index) >= len(self.sheets.children):
                continue
            result = name[len(MARK) :]
            if self.sheets.children[int(index)].attribute("name") == result or result not in found:
                found[result] = int(index)
        return found


def put_results(package: Package, results: Package) -> tuple[ResultSheet, ...]:
    """Put all sheets of the workbook `results` into `package`; raise PlanError where it cannot be done."""
    book, source = Workbook(package), Workbook(results)
    if any(part.lower().startswith("xl/revisions/") for part in package.parts()):
        raise PlanError(
            say(
                "{file} is shared for several users at once (Excel's old sharing), so no sheets can be added.",
                file=package.name,
            ),
            say("End the sharing in Excel, or save the plan in a file of its own."),
        )
    styles = _merge_styles(book, source)
    places = _places(book, source)
    names = [sheet.attribute("name") for sheet in book.sheets.children]
    for place, sheet in zip(places, source.sheets.children, strict=True):
        _put_sheet(book, place, results.read(source.part_of(sheet)), styles)
    _list_sheets(book, places)
    _name_ranges(book, places, source)
    _recalculate(book, places)
    package.put(book.part, book.document.result())
    _forget_chain(book, [place.old for place in places if place.old is not None])
    _list_titles(book, [place.name for place in places if place.old is None])
    return tuple(
        ResultSheet(place.result, place.name, place.old is not None, names[place.kept] if place.kept >= 0 else "")
        for place in places
    )


# --- places -----------------------------------------------------------------------------------------------------------


def _places(book: Workbook, source: Workbook) -> list[_Place]:
    own = book.own()
    taken = {sheet.attribute("name").casefold() for sheet in book.sheets.children}
    found = []
    count = len(book.sheets.children)
    folder = posixpath.dirname(book.part)
    used: set[str] = set()
    for sheet in source.sheets.children:
        result = sheet.attribute("name")
        kept = own.get(result, -1)
        if kept >= 0 and _is_ours(book, book.sheets.children[kept], source, sheet):
            old = book.sheets.children[own[result]]
            found.append(_Place(result, old.attribute("name"), book.part_of(old), own[result], old))
            continue
        name = _free_name(result, taken)
        taken.add(name.casefold())
        number = 1
        while (part := f"{folder}/worksheets/sheet{number}.xml".lstrip("/")) in used or book.package.has(part):
            number += 1
        used.add(part)
        found.append(_Place(result, name, part, count, kept=kept))
        count += 1
    return found


def _is_ours(book: Workbook, sheet: Node, source: Workbook, new: Node) -> bool:
    """Say whether one of our sheets still may be written over.

    Not where the planner has put a table, a pivot table or a control on it, or has written beside our columns.
    """
    part = book.part_of(sheet)
    if not part or not book.package.has(part):
        return False
    if any(relation.kind not in _HARMLESS for relation in book.package.relations(part)):
        return False
    head = source.package.read(source.part_of(new))
    if b"<autoFilter" not in head:
        return True  # as wide as the plan is long
    columns = re.findall(rb'<c r="([A-Z]+)1"', head[: head.index(b"</row>")])
    width = max((column_index(column.decode()) for column in columns), default=0)
    seen = set(_FILLED.findall(book.package.read(part)))
    return all(column_index(column.decode()) <= width for column in seen)


def _free_name(result: str, taken: set[str]) -> str:
    """Return the name of a result, or `Orders (plan)` where the planner has a sheet of that name."""
    if result.casefold() not in taken:
        return result
    number, name = 2, f"{result} (plan)"
    while name.casefold() in taken:
        name = f"{result} (plan {number})"
        number += 1
    return name


# --- sheets -----------------------------------------------------------------------------------------------------------


def _put_sheet(book: Workbook, place: _Place, xml: bytes, styles: list[bytes]) -> None:
    """Write one sheet's part: its formats by their new numbers, and on it what the planner has put there."""
    xml = _CELL.sub(lambda m: b'<c r="%b" s="%b"' % (m[1], styles[int(m[2])]), xml)
    xml = _LINE.sub(lambda m: b'%b%b"' % (m[1], styles[int(m[2])]), xml)
    xml = xml.replace(b' tabSelected="1"', b"", 1)
    kept = _kept(book, place)
    if kept:
        xml = xml.replace(b"</worksheet>", kept.encode("utf-8") + b"</worksheet>")
    if book.strict:
        for loose, strict in _STRICT.items():
            xml = xml.replace(loose.encode(), strict.encode(), 1)
    book.package.put(place.part, xml)
    if place.old is None:
        book.package.declare(place.part, _SHEET_TYPE)


def _kept(book: Workbook, place: _Place) -> str:
    if place.old is None or not book.package.relations(place.part):
        return ""
    tail = book.package.read(place.part).rpartition(b"</sheetData>")[2]
    found = []
    for local in _KEPT:
        match = re.search(rb"<(?:\w+:)?%b\s[^>]*?\w+:id\s*=\s*[\"']([^\"']+)[\"']" % local.encode(), tail)
        if match is not None:
            id_ = quoteattr(match.group(1).decode("utf-8"))
            found.append(f'<{local} xmlns:r="{_RELATIONS}" r:id={id_}/>')
    return "".join(found)


def _merge_styles(book: Workbook, source: Workbook) -> list[bytes]:
    """Bring our cell formats in; return the new number of each."""
    new = source.package.read(source.related("styles"))
    part = book.related("styles")
    if not part:
        part = posixpath.join(posixpath.dirname(book.part), "styles.xml")
        if book.strict:
            new = new.replace(_MAIN.encode(), _STRICT[_MAIN].encode())
        book.package.put(part, new)
        book.package.declare(part, _STYLES_TYPE)
        book.package.relate(book.part, _relation_type(book, "styles"), part)
        count = len(Document(new, "styles").root.find("cellXfs").children)  # type: ignore[union-attr]
        return [str(k).encode() for k in range(count)]
    try:
        merged, places = merge_styles(book.package.read(part), new, book.package.name)
    except (IndexError, KeyError, ValueError) as error:
        raise damaged(book.package.name) from error
    book.package.put(part, merged)
    return [str(k).encode() for k in places]


def _relation_type(book: Workbook, kind: str) -> str:
    return f"{_STRICT[_RELATIONS] if book.strict else _RELATIONS}/{kind}"


# --- the workbook's own part ------------------------------------------------------------------------------------------


def _list_sheets(book: Workbook, places: list[_Place]) -> None:
    ids = [int(sheet.attribute("sheetId", "0") or 0) for sheet in book.sheets.children]
    next_id = max([0, *ids]) + 1
    if next_id + len(places) > _MAX_SHEET_ID:
        next_id = next(k for k in range(1, _MAX_SHEET_ID) if not set(range(k, k + len(places))) & set(ids))
    space = _STRICT[_RELATIONS] if book.strict else _RELATIONS
    for place in places:
        if place.old is None:
            id_ = book.package.relate(book.part, _relation_type(book, "worksheet"), place.part)
            xml = f'<sheet name={quoteattr(place.name)} sheetId="{next_id}" xmlns:r="{space}" r:id="{id_}"/>'
            book.document.append(book.sheets, xml)
            next_id += 1


def _name_ranges(book: Workbook, places: list[_Place], source: Workbook) -> None:
    """Define what belongs to our sheets: print titles, filters, and the mark by which they are known again."""
    by_index = {place.index: place for place in places}
    given_up = {place.kept for place in places if place.old is None}
    ours = {"_xlnm._filterdatabase", "_xlnm.print_titles", "_xlnm.print_area"}
    for node in book.names():
        index, name = node.attribute("localSheetId"), node.attribute("name")
        if not index.isdigit():
            continue
        gone = name.startswith(MARK) and int(index) in given_up
        if gone or (int(index) in by_index and (name.casefold() in ours or name.startswith(MARK))):
            book.document.remove(node)
    made = []
    for node in source.names():
        place = places[int(node.attribute("localSheetId"))]
        quoted = "'" + place.name.replace("'", "''") + "'!"
        text = re.sub(rf"(^|,){re.escape(place.result)}!", lambda m, q=quoted: m[1] + q, node.text)  # type: ignore[misc]
        hidden = ' hidden="1"' if node.attribute("hidden") else ""
        made.append(f'<definedName name={quoteattr(node.attribute("name"))} localSheetId="{place.index}"{hidden}>'
                    f"{escape(text)}</definedName>")  # fmt: skip
    for place in places:
        made.append(
            f'<definedName name="{MARK}{place.result}" localSheetId="{place.index}" hidden="1">TRUE</definedName>'
        )
    names = book.document.root.find("definedNames")
    if names is not None:
        book.document.append(names, "".join(made))
        return
    anchor = next(n for kind in reversed(_BEFORE_NAMES) if (n := book.document.root.find(kind)) is not None)
    book.document.after(anchor, f"<definedNames>{''.join(made)}</definedNames>")


def _recalculate(book: Workbook, places: list[_Place]) -> None:
    """Have Excel work out anew what formulas of the planner take from a sheet that has changed."""
    wanted = [(place.name.replace("'", "''").encode() + mark).lower() for place in places if place.old is not None
              for mark in (b"!", b"'!")]  # fmt: skip
    if not wanted:
        return
    ours = {place.part for place in places}
    parts = [r.part for r in book.relations.values() if r.kind == "worksheet" and r.part not in ours]
    for part in parts:
        if book.package.has(part):
            xml = book.package.read(part).lower()
            if b"<f" in xml and any(name in xml for name in wanted):
                node = book.document.root.find("calcPr")
                if node is not None:
                    book.document.set(node, "fullCalcOnLoad", "1")
                return


def _forget_chain(book: Workbook, replaced: list[Node]) -> None:
    """Take the order of calculation out where it names cells that are no formulas any more; Excel makes it anew."""
    part = book.related("calcChain")
    ids = {sheet.attribute("sheetId") for sheet in replaced}
    if not part or not ids:
        return
    chain = book.package.document(part)
    sheet = ""
    for cell in chain.root.children:
        sheet = cell.attribute("i", sheet)
        if sheet in ids:
            relation = next(r for r in book.relations.values() if r.part == part)
            book.package.unrelate(book.part, relation.id)
            book.package.undeclare(part)
            book.package.drop(part)
            return


def _list_titles(book: Workbook, added: list[str]) -> None:
    """Add the new sheets to the list of titles that the file's properties show, where it is as Excel writes it."""
    part = next((r.part for r in book.package.relations("") if r.kind == "extended-properties"), "")
    if not added or not part or not book.package.has(part):
        return
    document = book.package.document(part)
    pairs, titles = document.root.find("HeadingPairs"), document.root.find("TitlesOfParts")
    if pairs is None or titles is None or not pairs.children or not titles.children:
        return
    counts = [node for node in _below(pairs) if node.local == "i4"]
    vector = titles.children[0]
    if not counts or not counts[0].text.strip().isdigit():
        return
    number = int(counts[0].text)
    names = [sheet.attribute("name") for sheet in book.sheets.children]
    listed = [node.text for node in vector.children[:number]]
    if not listed or any(name not in names for name in listed):
        return
    prefix = vector.children[0].prefix
    document.set_text(counts[0], str(number + len(added)))
    document.set(vector, "size", str(len(vector.children) + len(added)))
    xml = "".join(f"<{prefix}lpstr>{escape(name)}</{prefix}lpstr>" for name in added)
    document.insert(vector.children[number - 1].end, xml)
    book.package.put(part, document.result())


def _below(node: Node) -> list[Node]:
    return [found for child in node.children for found in (child, *_below(child))]


def _colon(node: Node) -> str:
    return f":{node.prefix[:-1]}" if node.prefix else ""
