# ruff: noqa: E501 - a row of a sheet is one line
"""Each column says in words why it was taken for what it is."""

from __future__ import annotations

from samples.foreign.writing import write_book
from scheduler.excel.mapping import Mapping, Shape, fingerprint
from scheduler.texts import Text
from tests.excel.foreign.summary import read

ORDERS = [["Auftrag", "Artikel", "Menge", "Liefertermin", "Farbton"], ["1", "A", 10, "04.12.2026", "rot"], ["2", "B", "20", "bald", "blau"]]
ROUTING = [["Artikel", "AG", "Anlage", "te (min)"], ["A", 10, "M1", 2], ["B", 10, "M2", 4], ["B", 20, "M9", 4]]
MACHINES = [["Maschine"], ["M1"], ["M2"], ["M3"]]


def reasons(tmp_path, pages, **how):
    write_book(tmp_path / "book.xlsx", pages)
    found = read(tmp_path / "book.xlsx", **how).understanding
    return {(table.sheet, column.header): column.reason for table in found.tables for column in table.columns}


def test_headers_cells_and_names_of_other_sheets_are_told(tmp_path):
    found = reasons(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "Maschinen": MACHINES})
    assert found["Aufträge", "Liefertermin"] == "The header says Liefertermin. 1 of 2 cells are dates."
    assert found["Aufträge", "Menge"] == "The header says Menge. 2 of 2 cells are numbers."
    assert found["Aufträge", "Farbton"] == "Its header is no word that matters to the plan."
    assert found["Aufträge", "Artikel"] == "The header says Artikel. Its values are names in column Artikel of sheet Arbeitsplan."
    assert found["Arbeitsplan", "Anlage"] == "The header says Anlage. Most of its values (67%) are names in column Maschine of sheet Maschinen."
    assert all(isinstance(reason, Text) for reason in found.values())


def test_the_name_of_a_sheet_a_form_and_a_route_are_told(tmp_path):
    queue = [["Auftrag", "Artikel", "Menge", "te (min)"], ["1", "A", 10, 2]]
    card = [["Auftrag:", "7"], ["Menge:", 5], ["AG", "Maschine", "te (min)"], [10, "M1", 2]]
    jobs = [["Job", "Qty", "Due", "Routing"], ["J1", 1, "2026-12-04", "Saw 5 min > Mill 2 min"]]
    found = reasons(tmp_path, {"M1": queue, "M2": queue, "Karte": card, "Jobs": jobs, "Maschinen": MACHINES})
    assert found["M1", "Sheet name"] == "The name of the sheet, M1, says it. Its values are names in column Maschine of sheet Maschinen."
    assert found["Karte", "Menge"] == "The form above the table says Menge. Its cell is a number."
    assert found["Jobs", "Routing"] == "Its cells hold whole routes: the names of the steps are taken as their machines."


def test_what_the_planner_has_said_is_the_reason(tmp_path):
    said = Mapping({fingerprint(ORDERS[0]): Shape("orders", {"Auftrag": "Order", "Artikel": "Product", "Farbton": "Setup family", "Menge": "-"})})
    found = reasons(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING}, mapping=said)
    assert found["Aufträge", "Auftrag"] == "You have said so of files like this."
    assert found["Aufträge", "Menge"] == "You have said that it is a note."
