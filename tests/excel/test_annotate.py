"""The list of faults goes into a copy of the planner's file: marked cells, notes, a list with links, nothing lost."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Mapping
from pathlib import Path
from xml.dom import minidom

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.excel.annotate import annotate, annotated_name
from scheduler.excel.annotate_cells import FILLS, FilledStyles, mark_cells
from scheduler.excel.load import load
from scheduler.excel.package_xml import Document
from scheduler.excel.prepared import split_cell
from scheduler.issues import Issue, PlanError, Severity
from tests.excel.books import GOOD, changed, write
from tests.excel.rich_books import add_parts, parts_of, rich

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
NAMING = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "docProps/app.xml"}


def fault(sheet: str, cell: str, severity: Severity = Severity.ERROR, text: str = "There is no machine SAW.") -> Issue:
    return Issue(severity, "test", text, "Correct it.", sheet, cell, "SAW")


def fill(path: Path, sheet: str, cell: str) -> str:
    return str(openpyxl.load_workbook(path)[sheet][cell].fill.fgColor.rgb)


def test_faults_of_a_workbook_are_marked_commented_and_listed(tmp_path: Path) -> None:
    path = write(tmp_path, changed({"Routings!D2": "LATHE-99", "Orders!D3": "soon", "Orders!C2": None}))
    loaded = load(path, foreign=False)
    assert loaded.problem is None
    out = annotate(path, loaded.issues, annotated_name(path))
    assert out.name == "book faults.xlsx"
    book = openpyxl.load_workbook(out)
    assert "There is no machine" in book["Routings"]["D2"].comment.text
    assert "Did you mean LATHE?" in book["Routings"]["D2"].comment.text, "with what would mend it"
    assert book["Routings"]["D2"].fill.fgColor.rgb == FILLS["error"]
    assert book["Routings"]["D2"].value == "LATHE-99"
    assert book["Orders"]["D3"].comment is not None
    rows = list(book["Faults"].iter_rows(min_row=2))
    assert [row[5].value for row in rows] == [issue.problem for issue in loaded.issues]
    links = {row[3].value: row[3].hyperlink.location for row in rows if row[3].hyperlink}
    assert links["D2"] == "'Routings'!D2"
    assert [str(issue) for issue in load(out, foreign=False).issues] == [str(issue) for issue in loaded.issues], (
        "the copy reads as the workbook does: the list in it is no sheet to read"
    )


@pytest.mark.parametrize("macros", [False, True])
def test_nothing_else_in_the_copy_is_lost(tmp_path: Path, macros: bool) -> None:
    path = rich(tmp_path / ("book.xlsm" if macros else "book.xlsx"), macros=macros)
    before = path.read_bytes(), parts_of(path)
    faults = [fault("Orders", "C2"), fault("Orders", "Z99", Severity.WARNING), fault("Schedule", "B2"),
              fault("Schedule", "C7"), fault("Curve", "A1"), fault("Nowhere", "A1")]  # fmt: skip
    out = annotate(path, faults, annotated_name(path))
    assert path.read_bytes() == before[0]
    after = parts_of(out)
    names = openpyxl.load_workbook(path).sheetnames
    sheets = {f"xl/worksheets/sheet{names.index(name) + 1}.xml" for name in ("Orders", "Schedule")}
    touched = {name for name, content in before[1].items() if after[name] != content}
    more = {name for name in touched if "comments" in name or "vmlDrawing" in name}
    assert touched - more <= NAMING | sheets | {f"{s.replace('worksheets/', 'worksheets/_rels/')}.rels" for s in sheets}
    book = openpyxl.load_workbook(out)
    assert book["Schedule"]["B2"].comment.text.startswith("Weighed on Monday")
    assert "no machine SAW" in book["Schedule"]["B2"].comment.text
    assert book["Schedule"]["B2"].number_format == '0.0 "kg"'
    assert book["Schedule"]["B2"].font.name == "Arial"
    assert fill(out, "Orders", "Z99") == FILLS["warning"]
    assert fill(out, "Schedule", "C7") == FILLS["error"]
    assert len(list(book["Faults"].iter_rows(min_row=2))) == len(faults)


def test_notes_have_a_shape_each_and_types_are_declared_once(tmp_path: Path) -> None:
    path = rich(tmp_path / "book.xlsx")
    out = annotate(path, [fault("Schedule", f"B{k}") for k in range(2, 30)] + [fault("Orders", "A2")],
                   tmp_path / "x.xlsx")  # fmt: skip
    after = parts_of(out)
    assert after["[Content_Types].xml"].count(b'Extension="vml"') == 1
    for name, content in after.items():
        if name.endswith((".xml", ".rels", ".vml")):
            minidom.parseString(content)
        if name.endswith(".vml"):
            shapes = re.findall(rb'id="(_x0000_s\d+)"', content)
            assert len(shapes) == len(set(shapes))
    for name in after:
        if re.fullmatch(r"xl/comments\d+\.xml", name):
            refs = re.findall(rb'<comment ref="([A-Z]+\d+)"', after[name])
            assert len(refs) == len(set(refs))


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(1, 12), st.integers(0, 8)), st.sampled_from(["error", "warning"]),
                       min_size=1), st.randoms(use_true_random=False))  # fmt: skip
def test_any_cells_of_any_sheet_are_marked_and_the_rest_stays(
    wanted: dict[tuple[int, int], str], rng: random.Random
) -> None:
    rows = sorted(rng.sample(range(1, 12), rng.randint(0, 6)))
    xml = "".join(_row(rng, row) for row in rows)
    body = f"<sheetData>{xml}</sheetData>" if xml or rng.random() < 0.5 else "<sheetData/>"
    sheet = f'<worksheet xmlns="m"><dimension ref="A1"/>{body}<pageMargins left="1"/></worksheet>'.encode()
    styles = (b'<styleSheet xmlns="m"><fills count="1"><fill/></fills><cellXfs count="3"><xf numFmtId="0" fillId="0"/>'
              b'<xf numFmtId="14"><alignment wrapText="1"/></xf><xf numFmtId="2" fillId="0" applyFill="0"/></cellXfs>'
              b"</styleSheet>")  # fmt: skip
    filled = FilledStyles(Document(styles, "styles"))
    names = {f"{chr(65 + column)}{row}": kind for (row, column), kind in wanted.items()}
    made = mark_cells(sheet, names, filled, "book")
    before, after = _cells(sheet), _cells(made)
    xfs = minidom.parseString(filled.done()).getElementsByTagName("xf")
    assert list(after) == sorted(after, key=lambda name: split_cell(name)[::-1]), "rows and cells stand in their order"
    assert after.keys() == before.keys() | names.keys()
    for name, (style, value) in after.items():
        old, content = before.get(name, (0, ""))
        assert value == content
        if name not in names:
            assert style == old
        else:
            assert xfs[style].getAttribute("fillId") == ("1" if names[name] == "error" else "2")
            assert xfs[style].getAttribute("numFmtId") == xfs[old].getAttribute("numFmtId")


def _row(rng: random.Random, row: int) -> str:
    number = f' r="{row}"'
    if rng.random() < 0.2:
        return f"<row{number}/>"
    cells = []
    for column in sorted(rng.sample(range(8), rng.randint(0, 5))):
        style = rng.choice(("", ' s="1"', " s='2'"))
        place = f'r="{chr(65 + column)}{row}"'
        cells.append(rng.choice((f"<c {place}{style}/>", f"<c {place}{style}><v>{column}</v></c>",
                                 f'<c {place}{style} t="inlineStr"><is><t>a &gt; s="9"</t></is></c>')))  # fmt: skip
    return f"<row{number} spans='1:9'>{''.join(cells)}</row>"


def _cells(sheet: bytes) -> Mapping[str, tuple[int, str]]:
    found = {}
    for cell in minidom.parseString(sheet).getElementsByTagName("c"):
        text = "".join(node.toxml() for node in cell.childNodes)
        found[cell.getAttribute("r")] = (int(cell.getAttribute("s") or 0), text)
    return found


@pytest.mark.parametrize("name", ["orders.csv", "german_erp_export.xlsx"])
def test_faults_of_other_layouts_stand_in_their_own_cells(tmp_path: Path, name: str) -> None:
    if name.endswith(".csv"):
        path = tmp_path / name
        path.write_text("Order;Product;Due\n00123;=Shaft;2026-12-01\n", encoding="utf-8")
        out = annotate(path, [fault("orders", "B2"), fault("orders", "E9")], annotated_name(path))
        book = openpyxl.load_workbook(out)
        assert book["orders"]["A2"].value == "00123"
        assert (book["orders"]["B2"].value, book["orders"]["B2"].data_type) == ("=Shaft", "s")
        assert "no machine SAW" in book["orders"]["B2"].comment.text
        assert fill(out, "orders", "E9") == FILLS["error"]
        return
    path = Path(__file__).parents[2] / "samples" / "foreign" / name
    sheet = openpyxl.load_workbook(path).sheetnames[0]
    out = annotate(path, [fault(sheet, "B7")], tmp_path / "x.xlsx")
    assert fill(out, sheet, "B7") == FILLS["error"]


def test_a_hundred_thousand_rows_are_marked_in_seconds(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c><c r="B%d"><v>2</v></c></row>' % (k, k, k)
                    for k in range(1, 100_001))  # fmt: skip
    part = next(name for name in parts_of(path) if name.startswith("xl/worksheets/sheet1"))
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    add_parts(path, {part: b'<worksheet xmlns="%b"><sheetData>%b</sheetData></worksheet>' % (space, rows)})
    began = time.thread_time()
    annotate(path, [fault("Orders", f"B{k}") for k in range(1, 100_001, 50)], tmp_path / "x.xlsx")
    assert time.thread_time() - began < 6  # about 1 s where it is measured


def test_a_damaged_sheet_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    add_parts(path, {"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"})
    with pytest.raises(PlanError, match="damaged"):
        annotate(path, [fault("Orders", "A2")], tmp_path / "x.xlsx")
    assert not (tmp_path / "x.xlsx").exists()


def test_notes_are_drawn_where_the_format_asks_for_it(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    sheet = parts_of(path)["xl/worksheets/sheet1.xml"]
    space = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    tail = (b'<legacyDrawing xmlns:r="' + space + b'" r:id="rId9"/>'
            b'<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            b"<mc:Fallback/></mc:AlternateContent></worksheet>")  # fmt: skip
    add_parts(path, {"xl/worksheets/sheet1.xml": sheet.replace(b"</worksheet>", tail)})
    out = annotate(path, [fault("Orders", "A2")], tmp_path / "x.xlsx")
    after = parts_of(out)["xl/worksheets/sheet1.xml"]
    assert after.count(b"<legacyDrawing ") == 1
    assert after.index(b"<legacyDrawing ") < after.index(b"<mc:AlternateContent")
    assert b'r:id="rId9"' not in after
