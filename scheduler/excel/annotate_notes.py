"""Put notes on cells: the comments part of a sheet and the drawing (VML) that Excel shows them with.

What stands there already stays; a cell that has a comment gets the words behind its own. Layout: ECMA-376 part 1
(comments) and part 4 (VML).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from scheduler.excel.package import Package, Relation
from scheduler.excel.prepared import split_cell

MAX_NOTES = 1000
"""So many notes a sheet: more make Excel slow, and the list of faults has them all."""
AUTHOR = "Ganttry"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_BEHIND_DRAWING = (
    b"legacyDrawingHF", b"drawingHF", b"picture", b"oleObjects", b"controls", b"webPublishItems", b"tableParts",
    b"extLst", b"AlternateContent",
)  # fmt: skip
_DANGLING = re.compile(rb"<(?:\w+:)?legacyDrawing\s[^>]*/>")
"""A drawing of notes whose part is missing: another one takes its place."""
_SPACES = (
    ("v", "urn:schemas-microsoft-com:vml"), ("o", "urn:schemas-microsoft-com:office:office"),
    ("x", "urn:schemas-microsoft-com:office:excel"),
)  # fmt: skip
_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def add_notes(package: Package, part: str, notes: Mapping[str, str], sheet_number: int) -> None:
    """Put a note on each cell of the sheet at `part`; `sheet_number` keeps the shapes of sheets apart."""
    if not notes:
        return
    notes = dict(list(notes.items())[:MAX_NOTES])
    relations = package.relations(part)
    comments = _related(package, relations, "comments")
    drawing = _drawing(package, part, relations)
    space = _space(package, part)
    if comments:
        fresh = _add_comments(package, comments, notes)
    else:
        fresh = dict(notes)
        comments = package.free_part("xl/comments{}.xml")
        package.put(comments, _new_comments(notes, space[0]))
        package.declare(comments, _COMMENTS_TYPE)
        package.relate(part, f"{space[1]}/comments", comments)
    if not drawing:
        drawing = package.free_part("xl/drawings/vmlDrawing{}.vml")
        package.declare_ending("vml", _VML_TYPE)
        package.put(drawing, _new_drawing(sheet_number))
        id_ = package.relate(part, f"{space[1]}/vmlDrawing", drawing)
        package.put(part, _with_drawing(package.read(part), id_, space[1]))
    package.put(drawing, _with_shapes(package.read(drawing), list(fresh), sheet_number))


def _related(package: Package, relations: list[Relation], kind: str) -> str:
    return next((r.part for r in relations if r.kind == kind and r.part and package.has(r.part)), "")


def _drawing(package: Package, part: str, relations: list[Relation]) -> str:
    """Return the drawing that the sheet shows its notes with; that of pictures in its header is another."""
    tail = package.read(part).rpartition(b"sheetData")[2]
    match = re.search(rb"<(?:\w+:)?legacyDrawing\s[^>]*?\w+:id\s*=\s*[\"']([^\"']+)[\"']", tail)
    if match is None:
        return ""
    id_ = match[1].decode("utf-8")
    return next((r.part for r in relations if r.id == id_ and package.has(r.part)), "")


def _space(package: Package, part: str) -> tuple[str, str]:
    """Return the namespaces of cells and relations; a strict workbook has others."""
    if b"purl.oclc.org/ooxml/spreadsheetml/main" in package.read(part)[:2000]:
        base = "http://purl.oclc.org/ooxml"
        return f"{base}/spreadsheetml/main", f"{base}/officeDocument/relationships"
    return _MAIN, _RELATIONS


# --- comments ---------------------------------------------------------------------------------------------------------


def _new_comments(notes: Mapping[str, str], space: str) -> bytes:
    listed = "".join(_comment(cell, text, 0) for cell, text in _in_order(notes))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<comments xmlns="{space}"><authors><author>{AUTHOR}</author></authors>'
        f"<commentList>{listed}</commentList></comments>"
    ).encode()


def _comment(cell: str, text: str, author: int) -> str:
    return f'<comment ref="{cell}" authorId="{author}"><text>{_run(text)}</text></comment>'


def _run(text: str) -> str:
    return f'<r><rPr><sz val="9"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">{_plain(text)}</t></r>'


def _plain(text: str) -> str:
    return escape(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "\ufffd", text))


def _in_order(notes: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(notes.items(), key=lambda item: split_cell(item[0])[::-1])


def _add_comments(package: Package, part: str, notes: Mapping[str, str]) -> dict[str, str]:
    """Add notes to comments that are there; return those whose cells had none."""
    document = package.document(part)
    authors, listed = document.root.find("authors"), document.root.find("commentList")
    number = 0
    if authors is not None:
        number = len(authors.children)
        document.append(authors, f"<author>{AUTHOR}</author>")
    known = {} if listed is None else {node.attribute("ref"): node for node in listed.children}
    fresh = {cell: text for cell, text in notes.items() if cell not in known}
    for cell in notes.keys() & known.keys():
        text = known[cell].find("text")
        if text is not None:
            document.append(text, _run(f"\n{notes[cell]}"))
    xml = "".join(_comment(cell, text, number) for cell, text in _in_order(fresh))
    if listed is not None:
        document.append(listed, xml)
    else:
        document.append(document.root, f"<commentList>{xml}</commentList>")
    package.put(part, document.result())
    return fresh


# --- the drawing ------------------------------------------------------------------------------------------------------


def _new_drawing(sheet_number: int) -> bytes:
    return (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel">'
        f'<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{200 + sheet_number}"/></o:shapelayout></xml>'
    ).encode()


def _with_shapes(data: bytes, cells: list[str], sheet_number: int) -> bytes:
    """Return the drawing with a hidden note for each cell; its own text is not parsed, as Excel's is not always XML."""
    close = data.rfind(b"</")
    if close < 0:
        return data
    used = [int(number) for number in re.findall(rb'id="_x0000_s(\d+)"', data)]
    first = max(used, default=(200 + sheet_number) * 1024) + 1
    own = "".join(f' xmlns:{p}="{space}"' for p, space in _SPACES if f'xmlns:{p}="{space}"'.encode() not in data)
    kind = "" if b"_x0000_t202" in data else _SHAPE_TYPE.replace("<v:shapetype", f"<v:shapetype{own}", 1)
    shapes = "".join(_shape(first + k, cell, own) for k, cell in enumerate(cells))
    return data[:close] + (kind + shapes).encode() + data[close:]


def _shape(number: int, cell: str, own: str) -> str:
    column, row = split_cell(cell)
    anchor = f"{column + 1}, 12, {max(0, row - 2)}, 4, {column + 5}, 12, {max(0, row - 2) + 6}, 4"
    return (
        f'<v:shape{own} id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;'
        'margin-top:2pt;width:220pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
        '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>'
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
        f'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
        f"<x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
    )


def _with_drawing(data: bytes, id_: str, space: str) -> bytes:
    """Say on the sheet where its notes are drawn, at the place that the format asks for."""
    prefix = _root_prefix(data)
    data = _DANGLING.sub(b"", data)
    xml = f'<{prefix}legacyDrawing xmlns:r="{space}" r:id={quoteattr(id_)}/>'.encode()
    tail_at = data.rfind(b"</" + prefix.encode() + b"sheetData>")
    tail_at = tail_at if tail_at >= 0 else data.find(b"<" + prefix.encode() + b"sheetData")
    at = data.rfind(b"</" + prefix.encode() + b"worksheet")
    for local in _BEHIND_DRAWING:
        found = re.compile(rb"<(?:\w+:)?" + local + rb"[\s>/]").search(data, tail_at)
        if found is not None:
            at = min(at, found.start())
    return data[:at] + xml + data[at:]


def _root_prefix(data: bytes) -> str:
    match = re.search(rb"<([A-Za-z_][\w.-]*:)?worksheet[\s>]", data)
    return match[1].decode("ascii") if match and match[1] else ""
