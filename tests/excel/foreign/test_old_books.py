"""Workbooks in the binary formats: read like any other, and what their reader does not keep is told."""

from __future__ import annotations

from scheduler.excel.foreign.source import read_files
from scheduler.excel.values import CellError
from tests.excel.foreign.old_books import Failed, write_xlsb
from tests.excel.foreign.summary import codes, good, orders, read, steps
from tests.excel.foreign.test_files import ods, ods_row

PAGES = {
    "Orders": [["Order", "Product", "Quantity", "Due"], ["00123", "A", 5, 46380.0], ["00124", "B", 6, 46387.0]],
    "Routing": [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3], ["B", 10, "M2", 5]],
}  # fmt: skip


def test_a_binary_workbook_is_read(tmp_path):
    write_xlsb(tmp_path / "plan.xlsb", PAGES)
    problem = good(tmp_path / "plan.xlsb")
    assert orders(problem) == {"00123": ("A", 5, "12-25 00:00", 1), "00124": ("B", 6, "01-01 00:00", 1)}
    assert steps(problem)[("00123", "10")] == {"M1": (0, 15)}
    assert "old-format" in codes(read(tmp_path / "plan.xlsb"))


def test_a_failed_formula_of_a_binary_workbook_is_told_at_its_cell(tmp_path):
    pages = {**PAGES, "Orders": [*PAGES["Orders"], ["00125", "A", Failed("#REF!"), 46387.0]]}
    write_xlsb(tmp_path / "plan.xlsb", pages)
    loaded = read(tmp_path / "plan.xlsb")
    assert [(i.code, i.place, i.value) for i in loaded.errors] == [("error-cell", "Orders!C4", "#REF!")]


def test_a_failed_formula_of_an_opendocument_file_keeps_its_place(tmp_path):
    blank = "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
    failed = "<table:table-cell office:value-type='string' calcext:value-type='error'><text:p>#N/A</text:p>"
    failed += "</table:table-cell>"
    rows = ods_row("Job", "Qty") + blank + ods_row("a", more=failed) + ods_row("b", "c")
    (sheet,), _ = read_files([ods(tmp_path / "s.ods", rows)])
    assert sheet.rows[1:] == [(4, [CellError("#N/A"), "a"]), (5, ["b", "c"])]
