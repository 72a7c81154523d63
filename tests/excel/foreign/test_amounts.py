# ruff: noqa: E501 - a row of a sheet is one line
"""How many are made, and when machines work: thousands, scrap, cancellations, what is made already, hours, loose dates."""

from __future__ import annotations

from datetime import date

import pytest

from samples.foreign.writing import write_book
from scheduler.excel.foreign import parse
from tests.excel.foreign.summary import codes, good, orders, read, steps, week

ROUTING = [["Artikel", "AG", "Maschine", "Rüstzeit (min)", "Stückzeit (min)"], ["A", 10, "M1", 10, 2], ["A", 20, "M2", 5, 3], ["B", 10, "M1", 10, 4]]
ORDERS = [["Auftrag", "Artikel", "Menge", "Termin"], ["1", "A", 10, "04.12.2026"], ["2", "B", 20, "11.12.2026"]]


def book(tmp_path, pages, routing=True):
    write_book(tmp_path / "book.xlsx", {**pages, **({"Arbeitsplan": ROUTING} if routing else {})})
    return tmp_path / "book.xlsx"


def quantities(loaded):
    return {name: quantity for name, (_, quantity, _, _) in orders(loaded.problem).items()}


# --- quantities -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("cell", "pieces"), [("2 k", 2000), ("1,5 Tsd.", 1500), ("1,5 Tsd. Stk", 1500), ("500 Stk", 500), ("3 Dtz.", 36), ("2 万", 20_000), ("12 kg", 12), ("7 m", 7), ("0,5 Mio", 500_000)])
def test_words_behind_a_quantity(cell, pieces):
    assert parse.to_number(cell, ",") == pieces


def test_what_a_t_behind_a_quantity_means_is_asked_once(tmp_path):
    path = book(tmp_path, {"Aufträge": [ORDERS[0], ["1", "A", "1,5 T", "04.12.2026"], ["2", "B", "500 Stk", "11.12.2026"]]})
    loaded = read(path)
    assert [(i.code, i.place) for i in loaded.errors] == [("ambiguous-amounts", "Aufträge!C1")]
    (question,) = [q for q in loaded.questions if q.required]
    assert (question.text, question.candidates) == ("How many pieces is 1,5 T in column Menge?", ("1000", "1"))
    first = read(path, answers={question.id: "1000"})
    assert quantities(first) == {"1": 1500, "2": 500}
    again = read(path, mapping=first.understanding.mapping)  # remembered
    assert (quantities(again), [q for q in again.questions if q.required]) == (quantities(first), [])
    assert quantities(read(path, answers={question.id: "1"})) == {"1": 1.5, "2": 500}


def test_thousands_in_the_header_or_in_a_column_of_units(tmp_path):
    rows = [["Auftrag", "Artikel", "Menge (Tsd. Stk)", "Termin"], ["1", "A", "1,5", "04.12.2026"], ["2", "B", "0,2", "11.12.2026"]]
    assert quantities(read(book(tmp_path, {"Aufträge": rows}))) == {"1": 1500, "2": 200}
    rows = [["Order", "Item", "Qty", "UoM", "Due"], ["1", "A", 2, "DZ", "2026-12-04"], ["2", "B", 3, "TSD", "2026-12-11"], ["3", "B", 3, "PCE", "2026-12-11"]]
    assert quantities(read(book(tmp_path, {"Orders list": rows}))) == {"1": 24, "2": 3000, "3": 3}


def test_a_column_of_quantities_that_are_none_is_asked_and_not_taken_as_one_piece(tmp_path):
    rows = [ORDERS[0], ["1", "A", "3 x 50", "04.12.2026"], ["2", "B", "ca. 20", "11.12.2026"]]
    loaded = read(book(tmp_path, {"Aufträge": rows}))
    assert [(i.code, i.place) for i in loaded.errors] == [("doubtful-column", "Aufträge!C1")]


def test_a_net_requirement_comes_before_the_demand(tmp_path):
    rows = [["Item", "Demand", "Stock", "Net requirement", "Due"], ["A", 100, 40, 60, "2026-12-04"], ["B", 20, 0, 20, "2026-12-11"]]
    assert list(quantities(read(book(tmp_path, {"Orders list": rows}))).values()) == [60, 20]


# --- scrap ----------------------------------------------------------------------------------------------


def test_scrap_of_an_order_raises_its_quantity_and_that_is_said(tmp_path):
    rows = [["Order", "Item", "Qty", "Due", "Scrap %"], ["1", "A", 101, "2026-12-04", 5], ["2", "B", 200, "2026-12-11", 0]]
    loaded = read(book(tmp_path, {"Orders list": rows}))
    assert quantities(loaded) == {"1": 107, "2": 200}  # 106.05: whole pieces
    assert [(i.problem, i.place) for i in loaded.warnings if i.code == "scrap-added"] == [("The column Scrap % raises how many are made in one row: 107 for 101.", "Orders list!E2")]


@pytest.mark.parametrize(("header", "first", "second", "minutes"), [
    ("Ausschuss %", "10%", "0%", (220, 300)), ("Ausschuss %", 10, 20, (264, 360)), ("Yield %", 80, 100, (250, 300)), ("Ausbeute", "80%", "50%", (500, 600)), ("Scrap factor", 0.1, 0, (220, 300)),
])  # fmt: skip
def test_scrap_at_a_step_is_made_there_and_before(tmp_path, header, first, second, minutes):
    routing = [["Artikel", "AG", "Maschine", "te (min)", header], ["A", 10, "M1", 2, first], ["A", 20, "M2", 3, second]]
    loaded = read(book(tmp_path, {"Aufträge": [ORDERS[0], ["1", "A", 100, "04.12.2026"]], "Arbeitsplan": routing}, routing=False))
    assert [run for modes in steps(loaded.problem).values() for _, run in modes.values()] == list(minutes)
    assert "scrap-added" in codes(loaded)


def test_a_share_that_may_be_a_percentage_is_asked(tmp_path):
    rows = [["Order", "Item", "Qty", "Due", "Scrap %"], ["1", "A", 100, "2026-12-04", 0.5], ["2", "B", 200, "2026-12-11", 0]]
    path = book(tmp_path, {"Orders list": rows})
    (question,) = [q for q in read(path).questions if q.required]
    assert question.text == "How much is 0.5 in column Scrap %?"
    assert quantities(read(path, answers={question.id: "share"})) == {"1": 150, "2": 200}
    assert quantities(read(path, answers={question.id: "percent"})) == {"1": 101, "2": 200}


def test_a_plain_column_of_scrap_may_count_pieces_so_it_is_asked(tmp_path):
    rows = [["Order", "Item", "Qty", "Due", "Scrap"], ["1", "A", 100, "2026-12-04", 5], ["2", "B", 200, "2026-12-11", 0]]
    loaded = read(book(tmp_path, {"Orders list": rows}))
    assert quantities(loaded) == {"1": 100, "2": 200}
    assert "column-not-sure" in codes(loaded)


# --- cancelled and made already -------------------------------------------------------------------------


def test_quantities_of_zero_and_less_are_cancellations(tmp_path):
    rows = [*ORDERS, ["3", "B", -20, "11.12.2026"], ["4", "B", 0, "11.12.2026"], ["5", "B", "5-", "11.12.2026"]]
    loaded = read(book(tmp_path, {"Aufträge": rows}))
    assert quantities(loaded) == {"1": 10, "2": 20}
    assert [(i.problem, i.place) for i in loaded.warnings if i.code == "cancelled-orders"] == [("3 orders have a quantity of 0 or less, which counts as cancelled: 3, ...", "Aufträge!C4")]


def test_a_negative_row_of_an_order_changes_nothing_and_is_said(tmp_path):
    rows = [*ORDERS, ["1", "A", -4, "04.12.2026"]]
    loaded = read(book(tmp_path, {"Aufträge": rows}))
    assert quantities(loaded) == {"1": 10, "2": 20}
    assert ("cancelled-rows", "Aufträge!C4") in [(i.code, i.place) for i in loaded.warnings]


def test_bare_times_have_the_default_unit_of_the_settings(tmp_path):
    routing = [["Product", "Step", "Machine", "Setup time", "Run time per unit (min)", "Fixed time"], ["A", 10, "M1", 0.5, 2, "15 min"]]
    settings = [["Setting", "Value"], ["Default duration unit", "h"], ["Frozen hours", 8]]
    jobs = [["Order", "Product", "Quantity", "Due"], ["1", "A", 10, "2026-12-04"]]
    loaded = read(book(tmp_path, {"Jobs": jobs, "Routing": routing, "Settings": settings}, routing=False))
    assert steps(loaded.problem) == {("1", "10"): {"M1": (30, 35)}}
    assert "assumed-unit" not in codes(loaded)


def test_a_yield_of_one_or_less_is_a_share_also_beside_percent(tmp_path):
    rows = [["Auftrag", "Artikel", "Menge", "Termin", "Yield"], ["1", "A", 100, "04.12.2026", 95], ["2", "B", 90, "11.12.2026", 0.9]]
    assert quantities(read(book(tmp_path, {"Aufträge": rows}))) == {"1": 106, "2": 100}


def test_many_rows_that_take_pieces_back_are_told_by_twenty_and_a_number(tmp_path):
    rows = [ORDERS[0], *([f"{k // 2:03d}", "A", -1 if k % 2 else 5, "04.12.2026"] for k in range(60))]
    loaded = read(book(tmp_path, {"Aufträge": rows}))
    told = [issue.problem for issue in loaded.warnings if issue.code == "cancelled-rows"]
    assert len(told) == 21
    assert told[-1].startswith("10 more rows")


@pytest.mark.parametrize(("header", "made", "left"), [("Rückgemeldet", 4, 6), ("Menge Ist", 4, 6), ("% fertig", "40%", 6), ("Progress %", "100%", None)])
def test_what_is_made_already_is_taken_off_if_the_planner_says_so(tmp_path, header, made, left):
    rows = [["Auftrag", "Artikel", "Menge", header, "Termin"], ["1", "A", 10, made, "04.12.2026"], ["2", "B", 20, 0, "11.12.2026"]]
    path = book(tmp_path, {"Aufträge": rows})
    loaded = read(path)
    assert quantities(loaded) == {"1": 10, "2": 20}
    assert ("made-already", "Aufträge!D2") in [(i.code, i.place) for i in loaded.warnings]
    (question,) = [q for q in loaded.questions if q.candidates[0] == "Made"]
    assert question.text == f"Is what the column {header} says is made taken off the quantity?"
    assert quantities(read(path, answers={question.id: "Made"})) == ({"1": left, "2": 20} if left else {"2": 20})


# --- hours ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("table", "hours"), [
    ([["Maschine", "Std/Woche"], ["M1", 40], ["M2", 100]], {"M1": 40, "M2": 100}),
    ([["Maschine", "Stunden pro Tag", "Arbeitstage"], ["M1", 8, "Mo-Fr"], ["M2", 16, "Mo-Sa"]], {"M1": 40, "M2": 96}),
    ([["Machine", "Working days", "Hours per day"], ["M1", 5, 8], ["M2", 6, 20]], {"M1": 40, "M2": 120}),
    ([["Machine", "Capacity (h/week)"], ["M1", 40], ["M2", 168]], {"M1": 40, "M2": 168}),
])  # fmt: skip
def test_hours_a_day_or_a_week_are_worked_from_six_on_and_that_is_said(tmp_path, table, hours):
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Maschinen": table}))
    assert week(loaded.problem) == hours
    assert "assumed-hours" in codes(loaded)


def test_hours_by_calendar_week_in_columns_or_rows(tmp_path):
    across = [["Maschine", "KW48", "KW49", "KW50"], ["M1", 80, 0, 40], ["M2", 200, 120, 120]]
    down = [["Maschine", "KW", "Stunden"], ["M1", 48, 80], ["M1", 49, 0], ["M1", 50, 40], ["M2", 48, 168], ["M2", 49, 120], ["M2", 50, 120]]
    for table in (across, down):
        loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Kapazität": table}))
        calendar = loaded.problem.machines[0].calendar
        assert [calendar.open_between(7 * k * 1440, 7 * (k + 1) * 1440) / 60 for k in range(4)] == [80, 0, 40, 40]
        assert week(loaded.problem)["M2"] == 168
        assert "hours-by-week" in codes(loaded)
        assert list(orders(loaded.problem)) == ["1", "2"]


# --- dates ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("header", "cells", "days"), [
    ("Termin", ("KW52/2026", "KW1/2027"), ("12-26", "01-09")), ("Liefer-KW", ("52/26", "01/27"), ("12-26", "01-09")), ("KW", (49, 2), ("12-05", "01-16")),
    ("Due week", (202652, 202701), ("12-26", "01-09")), ("Termin", ("KW53", "1. KW"), ("01-02", "01-09")), ("Kalenderwoche", ("53", "4"), ("01-02", "01-30")),
])  # fmt: skip
def test_weeks_around_the_turn_of_the_year(tmp_path, header, cells, days):
    rows = [["Auftrag", "Artikel", "Menge", header], ["1", "A", 10, cells[0]], ["2", "B", 20, cells[1]]]
    loaded = read(book(tmp_path, {"Aufträge": rows}))
    assert [due for _, _, due, _ in orders(loaded.problem).values()] == [f"{day} 00:00" for day in days]
    assert "assumed-friday" in codes(loaded)


def test_weeks_and_years_in_two_columns(tmp_path):
    rows = [["Order", "Item", "Qty", "Week", "Year"], ["1", "A", 10, 52, 2026], ["2", "B", 20, 1, 2027]]
    assert [due for _, _, due, _ in orders(good(book(tmp_path, {"Orders list": rows}))).values()] == ["12-26 00:00", "01-09 00:00"]


@pytest.mark.parametrize(("text", "day"), [("sofort", "2026-11-23"), ("ASAP!", "2026-11-23"), ("Ende KW 50", "2026-12-11"), ("Anfang KW 50", "2026-12-07"), ("Mitte Dezember", "2026-12-15"), ("end of January", "2027-01-31")])
def test_words_for_dates(tmp_path, text, day):
    assert parse.to_moment(text, "", date(2026, 11, 23)) == day
    loaded = read(book(tmp_path, {"Aufträge": [ORDERS[0], ["1", "A", 1, text], ["2", "B", 1, "11.12.2026"]]}))
    assert ("assumed-date", "Aufträge!D2") in [(i.code, i.place) for i in loaded.warnings]
