"""What only the looks of a canonical workbook say is told: hidden rows, crossed-out orders; tall merges are filled."""

from __future__ import annotations

from copy import copy
from datetime import datetime

import openpyxl
import pytest

import samples
from scheduler.excel.load import load

NOW = datetime(2026, 11, 23, 6)
SAMPLE = f"{next(iter(samples.__path__))}/small_machine_shop.xlsx"


def changed(tmp_path, change):
    book = openpyxl.load_workbook(SAMPLE)
    change(book)
    book.save(tmp_path / "book.xlsx")
    return load(tmp_path / "book.xlsx", NOW)


def told(loaded):
    return [(issue.code, issue.place) for issue in loaded.issues]


def test_hidden_rows_of_the_canonical_workbook_are_said(tmp_path):
    def hide(book):
        book["Orders"].row_dimensions[4].hidden = True

    loaded = changed(tmp_path, hide)
    assert ("hidden-rows", "Orders!A4") in told(loaded)
    assert len(loaded.problem.orders) == len(load(SAMPLE, NOW).problem.orders)


@pytest.mark.parametrize(("cells", "said"), [("all", True), ("one", False)])
def test_orders_that_are_crossed_out_are_said(tmp_path, cells, said):
    def strike(book):
        for cell in book["Orders"][5][: 1 if cells == "one" else None]:
            cell.font = copy(cell.font)
            cell.font = openpyxl.styles.Font(strike=True)

    assert (("colour-not-read", "Orders!A5") in told(changed(tmp_path, strike))) is said


def test_cells_that_are_merged_over_rows_hold_in_each_of_them(tmp_path):
    def merge(book):
        sheet = book["Machines"]
        column = next(cell.column_letter for cell in sheet[1] if cell.value == "Calendar")
        sheet[f"{column}3"].value = sheet[f"{column}2"].value
        sheet.merge_cells(f"{column}2:{column}3")

    machines = changed(tmp_path, merge).problem.machines
    assert machines[1].calendar_name == machines[0].calendar_name != ""
