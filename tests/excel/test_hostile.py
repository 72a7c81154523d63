"""Files that are broken, locked, foreign or made to do harm: each ends in a sentence, never in a crash."""

from __future__ import annotations

import contextlib
import re
import time
import zipfile
from pathlib import Path

import pytest

from samples.workbook import write_workbook
from scheduler.excel.load import load, load_in_child
from scheduler.excel.prepared import Prepared
from scheduler.excel.sheets import Sheet
from scheduler.excel.skipping import read_prepared
from scheduler.excel.values import CellError
from scheduler.issues import PlanError
from tests.excel.books import GOOD, START, changed, read, write


def refused(path, *words):
    """Assert that reading is refused with a sentence that holds the words, and a remedy; in the child as well."""
    for reading in (load, load_in_child):
        with pytest.raises(PlanError) as caught:
            reading(path)
        assert caught.value.remedy
        for word in words:
            assert word in caught.value.message


def repacked(path: Path, part: str, change, name="changed.xlsx") -> Path:
    """Copy a workbook with one part changed."""
    target = path.with_name(name)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for item in source.namelist():
            data = source.read(item)
            copy.writestr(item, change(data.decode()) if item == part else data)
    return target


def with_shared_texts(folder: Path) -> Path:
    """Write a workbook as Excel does, with its texts in a part of their own; one of them is MARK."""
    path = folder / "shared.xlsx"
    write_workbook(path, changed({"Orders!J2": "MARK"}))
    return path


def test_a_missing_file(tmp_path):
    refused(tmp_path / "none.xlsx", "There is no file")


def test_a_folder(tmp_path):
    refused(tmp_path, "holds no workbook")


def test_an_empty_file(tmp_path):
    path = tmp_path / "empty.xlsx"
    path.write_bytes(b"")
    refused(path, "is empty")


def test_a_text_file_with_a_wrong_name(tmp_path):
    path = tmp_path / "text.xlsx"
    path.write_text("Order;Product;Quantity\n1;Shaft;5\n", encoding="utf-8")
    loaded = load(path)  # its content is read, whatever its name says
    assert [table.role for table in loaded.understanding.tables] == ["orders"]
    assert loaded.problem is None


def test_something_else_with_a_wrong_name(tmp_path):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(bytes(range(256)) * 40)
    refused(path, "not an Excel workbook")


def test_an_old_workbook(tmp_path):
    path = tmp_path / "old.xls"
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(1000))
    refused(path, "old .xls workbook", "damaged")


def test_a_workbook_with_a_password(tmp_path):
    path = tmp_path / "secret.xlsx"
    path.write_bytes(
        bytes.fromhex("D0CF11E0A1B11AE1") + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    )
    refused(path, "password")


def test_a_truncated_workbook(tmp_path):
    path = write(tmp_path, GOOD)
    path.write_bytes(path.read_bytes()[:-200])
    refused(path, "damaged")


def test_a_workbook_with_a_flipped_byte(tmp_path):
    path = write(tmp_path, GOOD)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as book:
        info = book.getinfo("xl/worksheets/sheet1.xml")
    at = info.header_offset + 30 + len(info.filename) + info.compress_size // 2
    data[at] ^= 0xFF
    path.write_bytes(data)
    refused(path, "damaged")


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("content.xml", "OpenDocument"),
        ("xl/workbook.bin", ".xlsb"),
        ("word/document.xml", "another kind"),
        ("a.txt", "not an"),
    ],
)
def test_another_kind_of_zip(tmp_path, part, words):
    path = tmp_path / "other.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr(part, "x")
    refused(path, words)


def test_a_zip_bomb(tmp_path):
    path = write(tmp_path, GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/media/big.xml", bytes(30 * 2**20))
    refused(path, "would grow to")


def test_many_middling_parts_are_a_bomb_too(tmp_path):
    path = write(tmp_path, GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book:
        for k in range(45):
            book.writestr(f"xl/media/{k}.xml", bytes(9 * 2**20))
    refused(path, "would grow to")


def test_a_text_far_longer_than_excel_allows_is_cut(tmp_path):
    path = repacked(
        with_shared_texts(tmp_path), "xl/sharedStrings.xml", lambda text: text.replace("MARK", "x" * 2_000_000)
    )
    loaded = load(path)
    assert loaded.problem is not None
    assert len(loaded.problem.orders[0].attributes["Customer"]) == 32_767


def test_entities_are_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    path = repacked(
        with_shared_texts(tmp_path), "xl/sharedStrings.xml", lambda text: text.replace("<sst", bomb + "<sst")
    )
    refused(path, "damaged")


def test_broken_xml(tmp_path):
    path = repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", lambda text: text.replace("</row>", "", 1))
    refused(path, "damaged", "Orders")


def test_a_missing_part(tmp_path):
    path = write(tmp_path, GOOD)
    target = path.with_name("less.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for item in source.namelist():
            if "worksheets" not in item:
                copy.writestr(item, source.read(item))
    assert [issue.code for issue in load(target).errors] == ["missing-sheet"] * 3


def far_cell(reference, row):
    tail = f'<row r="{row}"><c r="{reference}"><v>1</v></c></row></sheetData>'
    return lambda text: text.replace("</sheetData>", tail)


def test_a_cell_at_the_far_corner_of_the_sheet_is_told_and_ignored(tmp_path):
    path = repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", far_cell("XFD1048576", 1048576))
    loaded = load_in_child(path)
    assert [(issue.code, issue.place) for issue in loaded.issues] == [("columns-ignored", "Orders!XFD1048576")]
    assert loaded.problem is not None


def test_rows_behind_a_long_blank_stretch_are_told_and_ignored(tmp_path):
    path = repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", far_cell("A1048576", 1048576))
    loaded = load_in_child(path)
    assert [(issue.code, issue.place) for issue in loaded.issues] == [("rows-ignored", "Orders!A1048576")]
    assert loaded.problem is not None


def test_a_cell_far_to_the_right_is_told_and_ignored(tmp_path):
    path = repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", far_cell("XFD4", 4))
    loaded = load_in_child(path)
    assert [(issue.code, issue.place) for issue in loaded.issues] == [("columns-ignored", "Orders!XFD4")]
    assert len(loaded.problem.orders) == 2


@pytest.mark.parametrize("lie", ["A1:B2", "A1:XFD1048576", "nonsense"])
def test_a_dimension_that_lies_does_not_matter(tmp_path, lie):
    path = repacked(
        write(tmp_path, GOOD),
        "xl/worksheets/sheet1.xml",
        lambda text: re.sub(r'<dimension ref="[^"]*"', f'<dimension ref="{lie}"', text),
    )
    assert len(load(path).problem.orders) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('r="2"', f'r="{"9" * 5000}"'),
        ('r="2"', 'r="-2"'),
        ('t="s"', 't="q"'),
        ('s="', 's="9999999999'),
        ('r="A2"', 'r="2A"'),
    ],
)
def test_absurd_attributes_do_not_crash(tmp_path, old, new):
    path = repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", lambda text: text.replace(old, new))
    with contextlib.suppress(PlanError):
        assert load(path).issues is not None


def test_more_rows_than_can_be_read(tmp_path):
    def grow(text):
        rows = "".join(f'<row r="{k}"><c r="A{k}"><v>{k}</v></c></row>' for k in range(4, 200_010))
        return text.replace("</sheetData>", rows + "</sheetData>")

    refused(repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", grow), "200,000 rows")


def test_a_workbook_that_is_held_open_elsewhere(tmp_path, monkeypatch):
    path = write(tmp_path, GOOD)
    (tmp_path / "~$book.xlsx").write_bytes(bytes([5]) + b"Maria" + bytes(159))

    def denied(self):
        if self.name == "book.xlsx":
            raise PermissionError(13, "Permission denied")
        return read_bytes(self)

    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", denied)
    with pytest.raises(PlanError, match="open in Excel by Maria"):
        load(path)


def test_dates_of_the_old_mac_epoch(tmp_path):
    from openpyxl import Workbook
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    sheets = changed({})
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "mac.xlsx"
    book.save(path)
    loaded = load(path)
    assert loaded.problem.plan_start == START
    assert loaded.issues == ()


def test_rich_text_inline_text_and_escapes_are_read(tmp_path):
    path = with_shared_texts(tmp_path)
    rich = "<si><r><t>Al</t></r><r><t>der</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>"
    path = repacked(path, "xl/sharedStrings.xml", lambda text: re.sub(r"<si><t[^>]*>MARK</t></si>", rich, text))
    assert load(path).problem.orders[0].attributes["Customer"] == "Alder"
    inline = '<c r="J2" t="inlineStr"><is><t>Al_x0064_er</t></is></c>'
    path = repacked(
        path, "xl/worksheets/sheet1.xml", lambda text: re.sub(r'<c r="J2"[^>]*>.*?</c>', inline, text), "b.xlsx"
    )
    assert load(path).problem.orders[0].attributes["Customer"] == "Alder"


def test_the_child_answers_with_the_same_and_tells_how_far_it_is(tmp_path):
    path = write(tmp_path, GOOD)
    heard = []
    ours, theirs = load(path), load_in_child(path, lambda share, words: heard.append((share, words)))
    assert theirs.sha256 == ours.sha256
    assert [op.step for op in theirs.problem.operations] == [op.step for op in ours.problem.operations]
    assert len({id(m.calendar) for op in theirs.problem.operations for m in op.modes}) == 2
    assert any("Orders" in words for _, words in heard)
    shares = [share for share, _ in heard]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


def test_an_error_has_no_problem_and_names_its_file(tmp_path):
    loaded = read(tmp_path, {"Orders!C2": 0})
    assert loaded.problem is None
    assert loaded.path.endswith("book.xlsx")
    assert len(loaded.sha256) == 64


def test_failed_formulas_everywhere_are_told_and_counted():
    sheets = {
        name: Sheet(name, [(1, list(rows[0])), *((k, [CellError("#REF!")] * len(rows[0])) for k in range(2, 400))])
        for name, rows in GOOD.items()
    }
    found = read_prepared(Prepared(sheets), START, lambda share, words: None, False)
    assert found.problem is None
    assert {issue.value for issue in found.issues if issue.code == "error-cell" and issue.cell} == {"#REF!"}
    assert len(found.issues) < 2000
    assert any("more faults of this kind" in issue.problem for issue in found.issues)


def test_a_million_rows_end_in_a_sentence_in_bounded_time(tmp_path):
    def grow(text):
        rows = "".join(f'<row r="{k}"><c r="A{k}"><v>{k}</v></c></row>' for k in range(4, 1_000_000))
        return text.replace("</sheetData>", rows + "</sheetData>")

    path = repacked(write(tmp_path, GOOD), "xl/worksheets/sheet1.xml", grow)
    began = time.thread_time()
    with pytest.raises(PlanError, match="more than 200,000 rows"):
        load(path)
    assert time.thread_time() - began < 20
