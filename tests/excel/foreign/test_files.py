# ruff: noqa: E501 - files in one line each
"""Any file by its content: text in every encoding, old workbooks, pages under a wrong name, the clipboard."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path

import pytest

from scheduler.excel.foreign.source import files_of, kind_of, read_file, read_files, tables_from_text
from scheduler.excel.foreign.text_file import decode, find_delimiter
from scheduler.excel.load import load, load_in_child
from scheduler.excel.values import Stamp
from scheduler.issues import PlanError
from tests.excel.books import GOOD, write
from tests.excel.foreign.summary import NOW, meanings

TEXTS = {
    "German": "Auftrag;Artikel;Menge;Liefertermin\n001;Gehäuse für Übergröße;5;24.12.2026\n002;Flügel;7;31.12.2026\n",
    "Chinese": "订单号;产品;数量;交期\n001;齿轮箱;5;2026-12-24\n002;传动轴;7;2026-12-31\n",
    "Russian": "Заказ;Изделие;Количество;Срок\n001;Корпус редуктора;5;24.12.2026\n002;Вал;7;31.12.2026\n",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_found_with_and_without_its_mark(language, encoding):
    assert decode(TEXTS[language].encode(encoding), "a.csv")[0].lstrip("\ufeff") == TEXTS[language]


@pytest.mark.parametrize(
    ("language", "encoding"), [("German", "cp1252"), ("Chinese", "gb18030"), ("Russian", "cp1251")]
)
def test_the_code_page_is_found(language, encoding):
    assert decode(TEXTS[language].encode(encoding), "a.csv") == (TEXTS[language], encoding)


@pytest.mark.parametrize("text", ["Müller", "é", "größe;für", "Straße;Maß;Stück", "España;año"])
def test_single_letters_with_accents_are_not_chinese(text):
    assert decode(text.encode("cp1252"), "a.csv")[0] == text


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(delimiter):
    rows = [["Order", "Quantity", "Due"], ["1", "5", "2026-12-24"], ["2", "7", "2026-12-31"]]
    assert find_delimiter("\n".join(delimiter.join(row) for row in rows)) == delimiter


def test_a_decimal_comma_is_no_delimiter():
    assert find_delimiter("Teil;Zeit\nA;1,5\nB;2,25\nC;0,75\n") == ";"


def test_quotes_line_breaks_zeros_and_the_hint_of_excel():
    (sheet,) = tables_from_text('sep=;\nOrder;Note\n="0012";"two\nlines; here"\n')
    assert [row for row in sheet.sheet.rows] == [(2, ["Order", "Note"]), (3, ["0012", "two\nlines; here"])]


def test_what_is_no_table_is_refused(tmp_path):
    path = tmp_path / "picture.csv"
    path.write_bytes(bytes(range(256)) * 100)
    with pytest.raises(PlanError, match="not a table of text"):
        load(path)


def test_more_rows_than_can_be_read(tmp_path):
    path = tmp_path / "long.csv"
    path.write_bytes(b"Order;Product\n" + b"1;A\n" * 200_001)
    with pytest.raises(PlanError, match="200,000 rows"):
        load(path)


def test_the_clipboard_is_understood():
    text = "Job\tPart\tQty\tDue\n17\tA\t5\t12/24/2026\n"
    assert meanings(tables_from_text(text)) == {"Job": "Order", "Part": "Product", "Qty": "Quantity", "Due": "Due"}


def test_a_workbook_with_macros_is_read_as_any_other(tmp_path):
    path = write(tmp_path, GOOD, "book.xlsm")
    assert load(path, NOW).problem is not None


def test_the_content_counts_and_not_the_name(tmp_path):
    path = write(tmp_path, GOOD, "book.csv")
    assert load(path, NOW).issues == ()
    assert kind_of(path.read_bytes()) == "xlsx"


def old_book(path: Path) -> Path:
    import xlwt

    book = xlwt.Workbook()
    day, zeros = xlwt.easyxf(num_format_str="DD.MM.YYYY"), xlwt.easyxf(num_format_str="h:mm")
    sheet = book.add_sheet("Orders")
    rows = [["Order no", "Item", "Qty", "Due"], ["0017", "A", 5], ["0018", "B", 7]]
    for r, row in enumerate(rows, start=2):
        for c, value in enumerate(row, start=1):
            sheet.write(r, c, value)
    sheet.write(3, 4, datetime.date(2026, 12, 24), day)
    sheet.write(4, 4, datetime.date(2026, 12, 31), day)
    steps = book.add_sheet("Routing")
    rows = [["Item", "Op", "Machine", "Run time"], ["A", 10, "M1"], ["B", 10, "M1", 4]]
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            steps.write(r, c, value)
    steps.write(1, 3, datetime.time(0, 3), zeros)
    book.save(str(path))
    return path


def test_an_old_workbook_is_read_in_a_child(tmp_path):
    path = old_book(tmp_path / "old.xls")
    for reading in (load, load_in_child):
        loaded = reading(path, now=NOW)
        assert [(order.name, order.quantity) for order in loaded.problem.orders] == [("0017", 5), ("0018", 7)]
        assert loaded.problem.orders[0].place == "Orders row 4"
        assert [op.modes[0].run_min for op in loaded.problem.operations] == [15, 28]


def test_the_cells_of_an_old_workbook_keep_their_places_and_types(tmp_path):
    sheet = read_file(old_book(tmp_path / "old.xls").read_bytes(), Path("old.xls"))[0].sheet
    assert sheet.rows[0] == (3, [None, "Order no", "Item", "Qty", "Due"])
    assert sheet.rows[1][1][4] == Stamp(46380.0, True, False)


def ods(path: Path, rows: str, mime="application/vnd.oasis.opendocument.spreadsheet") -> Path:
    names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    body = f"<office:body><office:spreadsheet><table:table table:name='Orders'>{rows}</table:table></office:spreadsheet></office:body>"
    manifest = (
        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry manifest:full-path='/' manifest:media-type='"
        + mime
        + "'/></manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", mime)
        book.writestr("META-INF/manifest.xml", manifest)
        book.writestr(
            "content.xml",
            f"<?xml version='1.0' encoding='UTF-8'?><office:document-content {names}>{body}</office:document-content>",
        )
    return path


def ods_row(*texts, more="") -> str:
    cells = "".join(
        f"<table:table-cell office:value-type='string'><text:p>{t}</text:p></table:table-cell>" for t in texts
    )
    return f"<table:table-row>{more}{cells}</table:table-row>"


def test_an_opendocument_file(tmp_path):
    rows = ods_row("Order", "Product", "Due") + ods_row("007", "A", "24.12.2026")
    sheets, _ = read_files([ods(tmp_path / "plan.ods", rows)])
    assert sheets[0].sheet.rows == [(1, ["Order", "Product", "Due"]), (2, ["007", "A", "24.12.2026"])]


def test_a_cell_far_away_in_an_opendocument_file_is_refused_before_it_is_read(tmp_path):
    far = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
    wide = "<table:table-cell table:number-columns-repeated='16000'/>"
    with pytest.raises(PlanError, match="far away"):
        load(ods(tmp_path / "far.ods", ods_row("Order") + far + ods_row("x", more=wide)))


def test_a_page_under_the_name_of_a_workbook(tmp_path):
    path = tmp_path / "export.xls"
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in [("00017", "A", "5"), ("00018", "B", "7")]
    )
    path.write_text(
        f"<html><table><tr><th>Order</th><th>Item</th><th>Qty</th></tr>{rows}</table></html>", encoding="utf-8"
    )
    sheets, _ = read_files([path])
    assert sheets[0].sheet.rows[1] == (2, ["00017", "A", "5"])
    assert meanings(sheets) == {"Order": "Order", "Item": "Product", "Qty": "Quantity"}


def test_a_folder_gives_its_files_but_not_excels_own(tmp_path):
    for name in ("b.csv", "a.xlsx", "~$a.xlsx", "notes.md", ".hidden.csv"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [path.name for path in files_of([tmp_path])] == ["a.xlsx", "b.csv"]


def test_several_files_give_one_problem_and_faults_name_the_file(tmp_path):
    (tmp_path / "orders.csv").write_text("Order,Product,Quantity\n1,A,5\n2,B,6\n", encoding="utf-8")
    (tmp_path / "routing.csv").write_text("Product,Step,Machine,Run time (min)\nA,10,M1,3\n", encoding="utf-8")
    loaded = load([tmp_path / "orders.csv", tmp_path / "routing.csv"], NOW)
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("product-without-routing", "orders!B3")]


@pytest.mark.parametrize("cut", [40, 400, -30])
def test_a_damaged_old_workbook_ends_in_a_sentence(tmp_path, cut):
    path = old_book(tmp_path / "old.xls")
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(PlanError) as caught:
        load(path)
    assert caught.value.remedy
