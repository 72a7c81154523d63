# ruff: noqa: E501 - a sheet in few lines
"""The short way to the cells of a sheet gives what expat gives, or nothing at all."""

from __future__ import annotations

import io
import random
from xml.parsers import expat

import pytest

from scheduler.excel.book import _parser
from scheduler.excel.plain_xml import Odd, plain_strings, read_plain_sheet
from scheduler.excel.sheets import SheetReader
from scheduler.excel.values import NumberFormat
from scheduler.issues import PlanError

FORMATS = [NumberFormat(), NumberFormat(date=True), NumberFormat(zeros=5)]
STRINGS = ["one", "two", "", "a & b"]
SHEET = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="x"><sheetViews/><cols>
<col min="2" max="2" hidden="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1">
</row><row r="2"/><row r="4" hidden="1" ht="15"><c r="A4" s="1"><v>46000.5</v></c><c r="B4" s="2"><v>12</v></c><c r="C4"/>
<c r="AA4" t="str"><f>A1&amp;"&lt;"</f><v>x &#252; &amp; y</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>in
line</t></is></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="b"><v>1</v></c><c r="D5"><f t="shared" si="0"/></c><c r="E5">
<f>1+1</f><v>2</v></c><c r="F5"><v>1.5E-3</v></c><c r="G5" t="s"><v>99</v></c></row></sheetData><mergeCells count="1">
<mergeCell ref="A4:B5"/></mergeCells></worksheet>""".replace('s="1">\n</row>', 's="1"/></row>').replace(">\n<", "><")
SHARED = (
    '<?xml version="1.0" encoding="UTF-8"?><sst count="3"><si><t>a</t></si><si/><si><t xml:space="preserve"> </t></si>'
)
SHARED += "<si><t>b &amp; _x000D_c</t></si></sst>"


def by_expat(data: bytes):
    reader = SheetReader("S", FORMATS, STRINGS, 0)
    _parser(reader.start, reader.end, reader.text).Parse(data, True)
    return reader.sheet()


def plainly(data: bytes):
    reader = SheetReader("S", FORMATS, STRINGS, 0)

    def frame(content: bytes) -> None:
        _parser(reader.start, reader.end, reader.text).Parse(content, not reader.stopped())

    read_plain_sheet(io.BytesIO(data), reader, frame, lambda _: None)
    return reader.sheet()


def test_a_plain_sheet_is_read_the_short_way_and_gives_the_same_cells():
    found = plainly(SHEET.encode())
    assert found == by_expat(SHEET.encode())
    assert (found.hidden_rows, found.hidden_columns, found.merges) == ({4}, {1}, ((4, 0, 5, 1),))
    assert found.rows[1][1][26] == "x ü & y"
    assert plain_strings(io.BytesIO(SHARED.encode())) == ["a", "", "", "b & \rc"]


def test_a_sheet_longer_than_a_chunk_is_cut_behind_rows():
    row = '<row r="{0}"><c r="A{0}"><v>{0}</v></c><c r="B{0}" t="inlineStr"><is><t>{1}</t></is></c></row>'
    rows = "".join(row.format(k, "ü€" * 40) for k in range(1, 20_000))
    data = f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode()
    assert len(data) > 3 << 20
    assert plainly(data) == by_expat(data)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE x><worksheet><sheetData><row r="1"></row></sheetData></worksheet>',
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>',
        '<worksheet><sheetData><row r="1"><!-- --><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
        '<worksheet><sheetData><row r="1"><c r="A1"><v>&bomb;</v></c></row></sheetData></worksheet>',
        '<x:worksheet><x:sheetData><x:row r="1"></x:row></x:sheetData></x:worksheet>',
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row></sheetData></worksheet>',
        '<?xml version="1.0" encoding="latin-1"?><worksheet><sheetData><row r="1"></row></sheetData></worksheet>',
    ],
)
def test_what_is_not_plain_is_left_to_expat(text):
    with pytest.raises(Odd):
        plainly(text.encode())


@pytest.mark.parametrize("seed", range(12))
def test_a_changed_sheet_gives_the_same_by_both_ways_or_only_by_expat(seed):
    chance = random.Random(seed)
    pieces = [
        "<",
        ">",
        "/",
        '"',
        "&",
        "c",
        "<c",
        "</row>",
        "<v>",
        " ",
        "\t",
        "\r",
        "\x01",
        "é",
        "&amp;",
        'r="2"',
        "1",
        "]]>",
        "<f>",
    ]
    short = 0
    for _ in range(400):
        text = SHEET
        for _ in range(chance.choice([1, 1, 2, 4])):
            at, cut = chance.randrange(60, len(text)), chance.choice([0, 0, 1, 3])
            text = text[:at] + chance.choice([*pieces, ""]) + text[at + cut :]
        try:
            found = plainly(text.encode())
        except (Odd, expat.ExpatError, PlanError):
            continue
        short += 1
        try:
            assert found == by_expat(text.encode()), text
        except expat.ExpatError as error:
            raise AssertionError(text) from error
    assert short
