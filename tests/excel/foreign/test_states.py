# ruff: noqa: E501 - a row of a sheet is one line
"""What colours, letters and reports say of orders and steps."""

from __future__ import annotations

import pytest

from samples.foreign.writing import Filled, write_book
from scheduler.excel.cell_colours import colour_name, filled_cells
from tests.excel.foreign.summary import codes, good, orders, read, steps

ROUTING = [["Artikel", "AG", "Maschine", "te (min)"], ["A", 10, "M1", 2], ["A", 20, "M2", 3], ["B", 10, "M1", 4]]
HEAD = ["Auftrag", "Artikel", "Menge", "Termin"]
GREEN, YELLOW, BLUE = "#C6EFCE", "#FFFF00", "#DDEBF7"


def filled(colour, *cells):
    return [Filled(cell, colour) for cell in cells]


ROWS = [HEAD, filled(GREEN, "1", "A", 10, "04.12.2026"), ["2", "B", 20, "11.12.2026"], filled(YELLOW, "3", "A", 5, "11.12.2026"), ["4", "A", 8, "14.12.2026"]]


def book(tmp_path, rows, **pages):
    write_book(tmp_path / "book.xlsx", {"Aufträge": rows, "Arbeitsplan": ROUTING, **pages})
    return tmp_path / "book.xlsx"


# --- colours --------------------------------------------------------------------------------------------


def test_what_a_colour_says_is_asked_once_and_remembered(tmp_path):
    path = book(tmp_path, ROWS)
    loaded = read(path)
    assert list(orders(loaded.problem)) == ["1", "2", "3", "4"]
    assert [(i.problem, i.place) for i in loaded.warnings if i.code == "colour-not-read"] == [("One row of sheet Aufträge is green: planned like any other.", "Aufträge!A2"), ("One row of sheet Aufträge is yellow: planned like any other.", "Aufträge!A4")]
    green, yellow = (q for q in loaded.questions if q.kind == "word")
    assert (green.text, green.samples) == ("What does green say of the rows of sheet Aufträge?", ("1",))
    first = read(path, answers={green.id: "done", yellow.id: "planned"})
    assert list(orders(first.problem)) == ["2", "3", "4"]
    again = read(path, mapping=first.understanding.mapping)
    assert list(orders(again.problem)) == ["2", "3", "4"]
    assert [q for q in again.questions if q.kind == "word"] == []


@pytest.mark.parametrize("legend", [[["grün = erledigt"]], [["Legende: Grün: fertig, Gelb: in Arbeit"]], [[Filled("erledigt", GREEN), Filled("läuft", YELLOW)]]])
def test_a_legend_on_the_sheet_says_it(tmp_path, legend):
    loaded = read(book(tmp_path, [*legend, [], *ROWS]))
    assert list(orders(loaded.problem)) == ["2", "3", "4"]
    assert "green" not in [q.samples for q in loaded.questions]


def test_colours_of_steps_are_reports_of_them(tmp_path):
    head = [*HEAD, "AG", "Maschine", "te (min)"]
    rows = [head, filled(GREEN, "1", "A", 10, "04.12.2026", 10, "M1", 2), ["1", "A", 10, "04.12.2026", 20, "M2", 3], ["2", "B", 5, "04.12.2026", 10, "M1", 4]]
    write_book(tmp_path / "book.xlsx", {"Vorgänge": rows})
    (question,) = [q for q in read(tmp_path / "book.xlsx").questions if q.kind == "word"]
    assert set(steps(good(tmp_path / "book.xlsx", answers={question.id: "done"}))) == {("1", "20"), ("2", "10")}


@pytest.mark.parametrize("rows", [
    [filled(GREEN, *HEAD), *[["1", "A", 10, "04.12.2026"], ["2", "B", 20, "11.12.2026"]]],  # headers
    [HEAD, *[filled(BLUE, str(k), "A", 1, "04.12.2026") if k % 2 else [str(k), "A", 1, "04.12.2026"] for k in range(6)]],  # every other row
    [HEAD, *[filled(GREEN, str(k), "A", 1, "04.12.2026") for k in range(6)]],  # all of them
    [HEAD, ["1", "A", 10, Filled("04.12.2026", YELLOW)], ["2", "B", 20, "11.12.2026"], ["3", "B", 20, "11.12.2026"]],  # one cell
])  # fmt: skip
def test_colours_that_only_make_a_list_easier_to_read(tmp_path, rows):
    assert [q for q in read(book(tmp_path, rows)).questions if q.kind == "word"] == []


def test_names_of_colours():
    named = {"FF00B050": "green", "FFC6EFCE": "green", "FFFF0000": "red", "FFFFC7CE": "red", "FFFFC000": "orange", "FFFFFF00": "yellow", "FF5B9BD5": "blue", "FFFFFFFF": "", "FFD9D9D9": "", "FF000000": "", "x": ""}
    assert {text: colour_name({"rgb": text}) for text in named} == named
    assert colour_name({"theme": "9", "tint": "0.4"}) == "green"
    assert colour_name({"theme": "0"}) == colour_name({"theme": "99999"}) == colour_name({}) == ""
    assert colour_name({"indexed": "42"}) == "green"


def test_cells_cut_by_the_end_of_a_chunk_are_found():
    data = b'<sheetData><row r="2"><c r="A2" s="1"/><c r="AB2" s="12" t="s"><v>0</v></c></row></sheetData>'
    for cut in range(len(data)):
        assert filled_cells([data[:cut], data[cut:], b""], {12: "green"}) == {2: {27: "green"}}


# --- letters and words ----------------------------------------------------------------------------------


def test_letters_in_a_column_of_states_are_asked(tmp_path):
    rows = [[*HEAD, "Status"], ["1", "A", 10, "04.12.2026", "F"], ["2", "B", 20, "11.12.2026", "O"], ["3", "A", 5, "11.12.2026", "offen"]]
    path = book(tmp_path, rows)
    loaded = read(path)
    assert [q.text for q in loaded.questions if q.kind == "word"] == ["What does F in column Status say?", "What does O in column Status say?"]
    assert "assumed-status" in codes(loaded)
    answers = {q.id: {"F": "done", "O": "planned"}[q.samples[0]] for q in loaded.questions if q.kind == "word"}
    first = read(path, answers=answers)
    assert list(orders(first.problem)) == ["2", "3"]
    assert list(orders(read(path, mapping=first.understanding.mapping).problem)) == ["2", "3"]
    rows[0][4] = "St"  # a header that may be anything is asked first
    assert "Is the column St of sheet Aufträge the Status?" in [q.text for q in read(book(tmp_path, rows)).questions]


def test_letters_at_the_steps_of_orders_are_asked(tmp_path):
    rows = [["Auftrag", "AG", "Maschine", "te (min)", "Status"], ["1", 10, "M1", 2, "F"], ["1", 20, "M2", 2, ""], ["2", 10, "M1", 2, ""]]
    path = book(tmp_path, [HEAD, ["1", "A", 10, "04.12.2026"], ["2", "B", 20, "11.12.2026"]], **{"Arbeitsplan": rows})
    (question,) = [q for q in read(path).questions if q.kind == "word"]
    assert set(steps(good(path, answers={question.id: "done"}))) == {("1", "20"), ("2", "10")}


def test_orders_on_hold_by_a_flag(tmp_path):
    rows = [[*HEAD, "Gesperrt"], ["1", "A", 10, "04.12.2026", "x"], ["2", "B", 20, "11.12.2026", ""]]
    loaded = read(book(tmp_path, rows))
    assert list(orders(loaded.problem)) == ["2"]
    assert "not-planned" in codes(loaded)


# --- reports at the steps -------------------------------------------------------------------------------

STEPS = ["Auftrag", "Material", "Auftragsmenge", "Liefertermin", "Vorgang", "Arbeitsplatz", "te (min)"]
REPORTED = {
    "Rückgemeldete Menge": (100, 40, 0), "Gutmenge": (100, 40, None), "Done": ("yes", "no", "no"),
    "Ist-Ende": ("20.11.2026", None, None), "Op Complete Date": ("2026-11-20", None, None),
}  # fmt: skip


@pytest.mark.parametrize("header", REPORTED)
def test_confirmed_steps_are_done_or_started(tmp_path, header):
    cells = REPORTED[header]
    rows = [[*STEPS, header], ["1", "A", 100, "04.12.2026", 10, "M1", 2, cells[0]], ["1", "A", 100, "04.12.2026", 20, "M2", 3, cells[1]], ["2", "B", 20, "11.12.2026", 10, "M1", 4, cells[2]]]
    write_book(tmp_path / "book.xlsx", {"Vorgänge": rows})
    loaded = read(tmp_path / "book.xlsx")
    assert set(steps(loaded.problem)) == {("1", "20"), ("2", "10")}
    assert [op.started for op in loaded.problem.operations] == [cells[1] == 40, False]
    if cells[1] == 40:
        assert loaded.problem.operations[0].modes[0].run_min == 180  # 60 of 100 pieces are left
    assert "step-status" in codes(loaded)


def test_reports_of_steps_without_numbers(tmp_path):
    rows = [["Work Order", "Part Number", "Qty To Fab", "Due Date", "Operation", "Work Center", "Run Time (min)", "Op Complete Date"], ["W1", "A", 10, "12/14/2026", "CUT", "SAW", 2, "11/20/2026"], ["W1", "A", 10, "12/14/2026", "MILL", "HAAS", 2, None], ["W2", "B", 5, "12/18/2026", "CUT", "SAW", 2, None]]
    write_book(tmp_path / "book.xlsx", {"Ops": rows})
    assert steps(good(tmp_path / "book.xlsx")) == {("W1", "20"): {"HAAS": (0, 20)}, ("W2", "10"): {"SAW": (0, 10)}}
