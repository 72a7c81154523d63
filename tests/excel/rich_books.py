"""Workbooks with everything that a planner's may hold: charts, pictures, macros, pivot tables, links, signatures."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.excel.books import GOOD, Sheets

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_M = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_P = "http://schemas.openxmlformats.org/package/2006/relationships"
MACROS = b"\xd0\xcf\x11\xe0 a macro project that nothing here may touch " * 20


def png() -> bytes:
    """Return a picture of one point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", 1, 1, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b""))  # fmt: skip


def rich(path: Path, *, sheets: Sheets | None = None, epoch_1904: bool = False, macros: bool = False) -> Path:
    """Write a workbook that can be planned and has all that Excel can draw, check, link and compute."""
    import xlsxwriter

    book: Any = xlsxwriter.Workbook(str(path), {"date_1904": epoch_1904, "default_date_format": "dd.mm.yyyy hh:mm"})
    for title, rows in (GOOD if sheets is None else sheets).items():
        sheet = book.add_worksheet(title)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if value is not None:
                    sheet.write(r, c, value)
    _own_sheets(book)
    if macros:
        vba = path.with_name("vbaProject.bin")
        vba.write_bytes(MACROS)
        book.add_vba_project(str(vba), is_stream=False)
    book.define_name("Bottleneck", "=Machines!$A$2")
    book.set_custom_property("Plant", "North")
    book.close()
    parts = dict(_hand_made(path))
    add_parts(path, parts)
    return path


def _own_sheets(book: Any) -> None:
    """Add the planner's own sheets: a figure sheet called Schedule, a very hidden one, a sheet that is a chart."""
    own = book.add_worksheet("Schedule")
    red = book.add_format({"bg_color": "#FFC7CE", "font_name": "Arial", "num_format": '0.0 "kg"'})
    own.write_row(0, 0, ["=SUM(B2:B3)", "Weight", "What the foreman says"])
    own.write_formula(1, 1, "=Orders!C2*2", red, 20)
    own.write(2, 1, 7.5, red)
    own.conditional_format("B2:B9", {"type": "cell", "criteria": ">", "value": 5, "format": red})
    own.conditional_format("B2:B9", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    own.data_validation("C2:C9", {"validate": "list", "source": ["early", "late"]})
    own.write_comment("B2", "Weighed on Monday", {"author": "Foreman"})
    own.insert_image("E2", "picture.png", {"image_data": io.BytesIO(png())})
    own.set_header("&L&G", {"image_left": "logo.png", "image_data_left": io.BytesIO(png())})
    own.write_url("A9", "https://example.org/orders?a=1&b=2")
    own.add_sparkline("D2", {"range": "Schedule!B2:B3"})
    own.insert_textbox("E9", "Do not <touch> & keep")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Schedule!$B$2:$B$3"})
    own.insert_chart("G2", chart)
    own.protect("secret")
    table = book.add_worksheet("O'Brien & Söhne “Table” 订单 1234")  # 31 characters
    table.add_table("A1:B3", {"name": "Parts", "data": [["a", 1], ["b", 2]], "total_row": False})
    hidden = book.add_worksheet("Secret")
    hidden.write(0, 0, 42)
    hidden.very_hidden()
    sheet = book.add_chartsheet("Curve")
    other = book.add_chart({"type": "line"})
    other.add_series({"values": "=Schedule!$B$2:$B$3"})
    sheet.set_chart(other)


def _hand_made(path: Path) -> Mapping[str, bytes]:
    """Return parts that XlsxWriter does not make, with the parts that refer to them."""
    with zipfile.ZipFile(path) as book:
        workbook, rels, types = (book.read(part).decode() for part in
                                 ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"))  # fmt: skip
        root = book.read("_rels/.rels").decode()
        count = sum(1 for name in book.namelist() if name.startswith("xl/worksheets/sheet"))
    last = f"xl/worksheets/_rels/sheet{count}.xml.rels"  # the very hidden sheet has no relations yet
    ids = [f"rId{900 + k}" for k in range(4)]
    kinds = ("pivotCacheDefinition", "externalLink", "calcChain", "customXml")
    targets = ("pivotCache/pivotCacheDefinition1.xml", "externalLinks/externalLink1.xml", "calcChain.xml",
               "../customXml/item1.xml")  # fmt: skip
    more = "".join(f'<Relationship Id="{i}" Type="{_R}/{k}" Target="{t}"/>' for i, k, t in zip(ids, kinds, targets,
                                                                                              strict=True))  # fmt: skip
    workbook = workbook.replace("<definedNames>", f'<externalReferences><externalReference r:id="{ids[1]}"/>'
                                "</externalReferences><definedNames>")  # fmt: skip
    workbook = workbook.replace("</workbook>", f'<pivotCaches><pivotCache cacheId="1" r:id="{ids[0]}"/></pivotCaches>'
                                "</workbook>")  # fmt: skip
    head = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    declared = "".join(
        f'<Override PartName="/xl/{part}" ContentType="{head}{kind}+xml"/>'
        for part, kind in (
            (targets[0], "pivotCacheDefinition"), ("pivotCache/pivotCacheRecords1.xml", "pivotCacheRecords"),
            ("pivotTables/pivotTable1.xml", "pivotTable"), (targets[1], "externalLink"), (targets[2], "calcChain"),
        )
    )  # fmt: skip
    declared += f'<Default Extension="bin" ContentType="{head}printerSettings"/>'
    if 'Extension="bin"' in types:
        declared = declared.partition("<Default")[0]
    return {
        "xl/workbook.xml": workbook.encode(),
        "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", f"{more}</Relationships>").encode(),
        "[Content_Types].xml": types.replace("</Types>", f"{declared}</Types>").encode(),
        "_rels/.rels": root.encode(),
        **_pivot(last),
        "xl/externalLinks/externalLink1.xml": (
            f'<externalLink xmlns="{_M}" xmlns:r="{_R}"><externalBook r:id="rId1"><sheetNames><sheetName val="Prices"/>'
            "</sheetNames></externalBook></externalLink>"
        ).encode(),
        "xl/externalLinks/_rels/externalLink1.xml.rels": (
            f'<Relationships xmlns="{_P}"><Relationship Id="rId1" Type="{_R}/externalLinkPath" Target="prices.xlsx" '
            'TargetMode="External"/></Relationships>'
        ).encode(),
        "xl/calcChain.xml": f'<calcChain xmlns="{_M}"><c r="B2" i="7"/></calcChain>'.encode(),
        "customXml/item1.xml": b"<erp><order>4711</order></erp>",
        "xl/printerSettings/printerSettings1.bin": bytes(range(256)),
    }


def _pivot(sheet_rels: str) -> dict[str, bytes]:
    cache = (
        f'<pivotCacheDefinition xmlns="{_M}" xmlns:r="{_R}" r:id="rId1" recordCount="1"><cacheSource type="worksheet">'
        '<worksheetSource ref="A1:B2" sheet="Orders"/></cacheSource><cacheFields count="2"><cacheField name="Order" '
        'numFmtId="0"><sharedItems count="1"><s v="A1"/></sharedItems></cacheField><cacheField name="Quantity" '
        'numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField>'
        "</cacheFields></pivotCacheDefinition>"
    )
    table = (
        f'<pivotTableDefinition xmlns="{_M}" name="Pivot" cacheId="1" dataCaption="Values"><location ref="C5:D7" '
        'firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" '
        'showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField '
        'dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2">'
        '<i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1">'
        '<dataField name="Sum" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>'
    )

    def rels(kind: str, target: str) -> bytes:
        one = f'<Relationship Id="rId1" Type="{_R}/{kind}" Target="{target}"/>'
        return f'<Relationships xmlns="{_P}">{one}</Relationships>'.encode()

    return {
        "xl/pivotCache/pivotCacheDefinition1.xml": cache.encode(),
        "xl/pivotCache/pivotCacheRecords1.xml": (
            f'<pivotCacheRecords xmlns="{_M}" count="1"><r><x v="0"/><n v="10"/></r></pivotCacheRecords>'
        ).encode(),
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels("pivotCacheRecords", "pivotCacheRecords1.xml"),
        "xl/pivotTables/pivotTable1.xml": table.encode(),
        "xl/pivotTables/_rels/pivotTable1.xml.rels": rels(
            "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"
        ),
        sheet_rels: rels("pivotTable", "../pivotTables/pivotTable1.xml"),
    }


def add_parts(path: Path, parts: Mapping[str, bytes | None], *, method: int = zipfile.ZIP_DEFLATED) -> None:
    """Add parts to a package, or change or (None) remove them, as a program that knows nothing of ours would."""
    with zipfile.ZipFile(path) as book:
        old = {info.filename: book.read(info) for info in book.infolist()}
    old |= {name: content for name, content in parts.items() if content is not None}
    with zipfile.ZipFile(path, "w", method) as book:
        for name, content in old.items():
            if name not in parts or parts[name] is not None:
                book.writestr(name, content)


def parts_of(path: Path) -> dict[str, bytes]:
    """Return every part; the zip is tested on the way."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        names = book.namelist()
        assert len({name.lower() for name in names}) == len(names)
        return {name: book.read(name) for name in names}
