# ruff: noqa: E501 - a row of a sheet is one line
"""Files as planners bring them: exports of ERPs, boards, shift tables, and lists written by hand in many languages."""

from __future__ import annotations

import time
from datetime import date

import pytest

from samples.foreign.writing import Shown, write_book
from scheduler.excel.foreign import parse
from scheduler.excel.foreign.headers import parse_header, per_hour
from tests.excel.foreign.summary import codes, good, orders, read, steps, week

ROUTING = [["Artikel", "AG", "Maschine", "Rüstzeit (min)", "Stückzeit (min)"], ["A", 10, "M1", 10, 2], ["A", 20, "M2", 5, 3], ["B", 10, "M1", 10, 4]]
ORDERS = [["Auftrag", "Artikel", "Menge", "Termin"], ["1", "A", 10, "04.12.2026"], ["2", "B", 20, "11.12.2026"]]


def book(tmp_path, pages):
    write_book(tmp_path / "book.xlsx", pages)
    return tmp_path / "book.xlsx"


def test_sap_orders_with_status_codes_and_units_in_columns(tmp_path):
    head = ["Auftrag", "Materialnummer", "Auftragsmenge (GMEIN)", "Gelieferte Menge", "Eckstarttermin", "Eckendtermin", "Systemstatus"]
    heads = [["000004512", "MAT-1", 1200, 0, date(2026, 11, 24), date(2026, 12, 4), "FREI DRUC VOKL"], ["000004513", "MAT-2", 50, 10, date(2026, 11, 25), "00.00.0000", "EROF"], ["000004514", "MAT-1", 300, 300, None, date(2026, 11, 23), "TABG GLFT"]]
    steps_of = [["Auftrag", "Vorgang", "Arbeitsplatz", "Kurztext Vorgang", "Rüstzeit", "Einheit", "Bearbeitungszeit", "Einheit", "Basismenge"], ["000004512", "0010", "DREH-1", "Drehen", 0.5, "H", 1.5, "H", 100], ["000004512", "0020", "FRAES-1", "Fräsen", 20, "MIN", 120, "S", 1], ["000004513", "0010", "FRAES-1", "Fräsen", 20, "MIN", 4, "MIN", 1]]
    path = book(tmp_path, {"Köpfe": [head, *heads], "Vorgänge": steps_of})
    loaded = read(path)
    assert orders(loaded.problem) == {"000004512": ("MAT-1", 1200, "12-05 00:00", 1), "000004513": ("MAT-2", 50, None, 1)}
    assert steps(loaded.problem) == {("000004512", "0010"): {"DREH-1": (30, 1080)}, ("000004512", "0020"): {"FRAES-1": (20, 2400)}, ("000004513", "0010"): {"FRAES-1": (20, 200)}}
    assert set(codes(loaded)) == {"made-already", "no-date", "not-planned", "assumed-machines", "assumed-calendar"}
    again = good(path, mapping=loaded.understanding.mapping)  # `Einheit` stands twice: remembered, both still count
    assert steps(again) == steps(loaded.problem)


def test_a_printed_list_of_sap_with_short_words(tmp_path):
    path = tmp_path / "list.txt"
    path.write_bytes(
        "20.11.2026          Dynamische Listenausgabe      1\n"
        "--------------------------------------------------------------------------------\n"
        "| Auftrag |Material|Menge|ME|Eckende   |Vorg|ArbPlatz|Rüstz.|Einh|Bearb.|Einh|\n"
        "--------------------------------------------------------------------------------\n"
        "| 1004512 |MAT-1   |1.200|ST|04.12.2026|0010|DREH-1  |0,5   |H   |0,9   |MIN |\n"
        "| 1004512 |MAT-1   |1.200|ST|04.12.2026|0020|FRAES-1 |20    |MIN |2,0   |MIN |\n".encode("cp1252")
    )  # fmt: skip
    loaded = read(path)
    assert steps(loaded.problem) == {("1004512", "0010"): {"DREH-1": (30, 1080)}, ("1004512", "0020"): {"FRAES-1": (20, 2400)}}
    assert "duplicate-column" not in codes(loaded)


def test_headers_cut_short_below_a_logo_and_totals_of_groups(tmp_path):
    rows = [
        ["Musterfirma GmbH"], ["Auftragsvorrat"], [], ["Stand:", date(2026, 11, 20)], ["erstellt von:", "Hr. Müller"],
        ["FA-Nr.", "Art.-Nr.", "Bezeichnung", "Menge [Stk]", "Endtermin", "AG", "Masch.", "tr [Std.]", "te [Min.]"],
        ["FA-12", "4711", "Gehäuse", "1.250,00", "18.12.2026", 10, "BAZ 1 ", "0,50", "1,250"],
        ["FA-12", "4711", "Gehäuse", "1.250,00", "18.12.2026", 20, "BAZ 2", "0,25", "0,750"],
        ["Summe FA-12", None, None, None, None, None, None, "0,75"],
        ["FA-13", "4712", "Deckel", "80,00", "11.12.2026", 10, "BAZ 1", "1,00", "12,500"],
        ["FA-13 Ergebnis", None, None, None, None, None, None, "1,00"],
    ]  # fmt: skip
    loaded = read(book(tmp_path, {"Vorrat": rows}))
    assert orders(loaded.problem) == {"FA-12": ("4711", 1250, "12-19 00:00", 1), "FA-13": ("4712", 80, "12-12 00:00", 1)}
    assert steps(loaded.problem) == {("FA-12", "10"): {"BAZ 1": (30, 1563)}, ("FA-12", "20"): {"BAZ 2": (15, 938)}, ("FA-13", "10"): {"BAZ 1": (60, 1000)}}
    assert [i.problem for i in loaded.warnings if i.code == "rows-skipped"] == ["Totals and notes of sheet Vorrat were left out: rows 9, 11."]


def test_the_next_operation_and_costs_are_neither_operation_nor_rate(tmp_path):
    routing = [["Product", "Operation", "Next operation", "Resource", "Cost per hour", "Time per unit"], ["A", "Cut", "Glue", "Saw", 30, "0:45:00"], ["A", "Glue", None, "Bench", 25, "1:45:00"]]
    orders_of = [["MO #", "Product", "Planned quantity", "Delivery deadline", "Status"], ["MO-1", "A", 2, "2026-12-05", "Work in progress"], ["MO-2", "A", 4, "2026-12-08", "Blocked"]]
    loaded = read(book(tmp_path, {"Manufacturing orders": orders_of, "Operations": routing}))
    assert steps(loaded.problem) == {("MO-1", "10"): {"Saw": (0, 90)}, ("MO-1", "20"): {"Bench": (0, 210)}}
    assert [i.problem for i in loaded.warnings if i.code == "not-planned"] == ["One order is on hold by the status, so not planned: MO-2."]
    assert [q.kind for q in loaded.questions] == ["calendar"]


SHIFTS = {
    "rows": [["Schicht", "Beginn", "Ende", "Mo", "Di", "Mi", "Do", "Fr", "Sa"], ["Früh", "06:00", "14:00", "x", "x", "x", "x", "x", None], ["Spät", "14:00", "22:00", "x", "x", "x", "x", None, None], ["Nacht", "22:00", "06:00"]],
    "a matrix": [["", "Früh (06:00-14:00)", "Spät (14:00-22:00)", "Nacht (22:00-06:00)"], ["Montag", "x", "x"], ["Dienstag", "x", "x"], ["Mittwoch", "x", "x"], ["Donnerstag", "x", "x"], ["Freitag", "x"]],
}  # fmt: skip


@pytest.mark.parametrize("layout", SHIFTS)
def test_shifts_that_no_machine_names_are_worked_by_all(tmp_path, layout):
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "Schichten": SHIFTS[layout]}))
    assert week(loaded.problem) == {"M1": 72, "M2": 72}
    assert [i.problem for i in loaded.warnings if i.code == "assumed-one-calendar"] == ["No machine names its working hours, so all work Früh + Spät."]


def test_machines_that_name_two_shifts_or_none(tmp_path):
    shifts = [["班次", "开始时间", "结束时间", "工作日"], ["白班", "8:00", "20:00", "周一至周六"], ["夜班", "20:00", "8:00", "周一至周五"]]
    machines = [["设备编号", "设备组", "班次"], ["M1", "G", "白班+夜班"], ["M2", "G", "白班"], ["M3", "G", None], ["M4", "G", "24小时"]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "设备": machines, "班次": shifts}))
    assert week(loaded.problem) == {"M1": 132, "M2": 72, "M3": 168, "M4": 168}
    assert [i.problem for i in loaded.warnings if i.code == "assumed-open"] == ["Named without working hours, so open day and night: M3."]
    assert "assumed-calendar" not in codes(loaded)


def test_hours_by_week_are_no_orders(tmp_path):
    hours = [["Maschine", "KW48", "KW49", "KW50"], ["M1", 80, 80, 40], ["M2", 120, 120, 120]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "Kapazität": hours}))
    assert list(orders(loaded.problem)) == ["1", "2"]
    assert "hours-by-week" in codes(loaded)


def test_blank_order_numbers_mean_the_order_above(tmp_path):
    rows = [["Auftrag", "Artikel", "Menge", "Termin", "AG", "Maschine", "te (min)"], ["0815-1", "Ä-1", 10, date(2026, 12, 4), 10, "M1", 2], [None, None, None, None, 20, "M2", 3], ["0815-2", "Ö-2", 4, date(2026, 12, 7), 10, "M2", 6]]
    loaded = read(book(tmp_path, {"Plan": rows}))
    assert steps(loaded.problem) == {("0815-1", "10"): {"M1": (0, 20)}, ("0815-1", "20"): {"M2": (0, 30)}, ("0815-2", "10"): {"M2": (0, 24)}}
    assert "assumed-owner" in codes(loaded)
    rows[2][:4] = [None, "Ü-3", 7, None]  # another product: an order of which the number is missing
    assert [(i.code, i.place) for i in read(book(tmp_path, {"Plan": rows})).errors] == [("missing-cell", "Plan!A3")]


def test_dates_that_mean_none_count_as_blank_and_that_is_said(tmp_path):
    rows = [["工单号", "料号", "数量", "交期"], ["1", "A", 5, "2026-12-04"], ["2", "A", 5, Shown(0, "yyyy/m/d")], ["3", "A", 5, Shown(1, "yyyy/m/d")], ["4", "B", 5, "00.00.0000"], ["5", "B", 5, "31.12.9999"]]
    loaded = read(book(tmp_path, {"工单": rows, "Arbeitsplan": ROUTING}))
    assert [due for _, _, due, _ in orders(loaded.problem).values()] == ["12-05 00:00", None, None, None, None]
    assert [(i.problem, i.place) for i in loaded.warnings if i.code == "no-date"] == [("The 交期 of 4 rows is no real date, so it counts as blank.", "工单!D3")]


@pytest.mark.parametrize(("text", "day"), [("Fr, 04.12.2026", "04.12.2026"), ("Friday, December 4, 2026", "2026-12-04"), ("2026-12-04 (Fr.)", "2026-12-04"), ("2026年12月4日 星期五", "2026-12-04"), ("Mar 3, 2026", "2026-03-03"), ("martes 24/12/2026", "2026-12-24")])
def test_the_name_of_the_day_beside_a_date(text, day):
    assert parse.to_moment(text, "dmy", date(2026, 11, 23)) == day


def test_operations_that_are_numbers_are_steps(tmp_path):
    rows = [["Artículo", "Operación", "Máquina", "Tiempo de preparación (min)", "Piezas por hora"], ["A", 20, "Fresadora", 20, 40], ["A", 10, "Torno", 30, 60], ["B", 10, "Torno", 20, "30"]]
    problem = good(book(tmp_path, {"Aufträge": ORDERS, "Rutas": rows}))
    assert steps(problem) == {("1", "20"): {"Fresadora": (20, 15)}, ("1", "10"): {"Torno": (30, 10)}, ("2", "10"): {"Torno": (20, 40)}}


def test_french_and_polish_headers(tmp_path):
    rows = [["Article", "N° op.", "Poste de charge", "Temps de réglage (min)", "Temps unitaire (s)"], ["A", 10, "Tour", 30, 90], ["B", 10, "Fraiseuse", 20, "45"]]
    shifts = [["Zmiana", "Dni", "Od", "Do"], ["I", "pn-pt", "6:00", "14:00"], ["II", "pn-pt", "14:00", "22:00"]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Gammes": rows, "Zmiany": shifts}))
    assert steps(loaded.problem) == {("1", "10"): {"Tour": (30, 15)}, ("2", "10"): {"Fraiseuse": (20, 15)}}
    assert week(loaded.problem) == {"Tour": 80, "Fraiseuse": 80}
    assert loaded.questions == ()


@pytest.mark.parametrize(
    ("setup", "run", "cells", "minutes"),
    [
        ("Rüstzeit (Std)", "te (min/100 Stk)", [("0,5", 200), ("0,25", "150,5")], [(30, 20), (15, 31)]),
        ("tr (min)", "Std./1.000 Stk", [("30", 5), ("15", "2,5")], [(30, 3), (15, 3)]),
        ("tr [h]", "Stk/Std.", [("0,5", 60), ("0,25", "1.200,5")], [(30, 10), (15, 1)]),
        ("tr [h]", "Leistung (Stk/min)", [("0,5", 2), ("0,25", "0,5")], [(30, 5), (15, 40)]),
        ("tr [h]", "pcs/min", [("0,5", 2), ("0,25", "0,5")], [(30, 5), (15, 40)]),
        ("Rüstzeit", "Zeit pro Stück", [("30 Min.", "1 Min. 30 Sek."), ("1 Std. 15 Min.", "45 s")], [(30, 15), (75, 15)]),
    ],
)
def test_times_for_a_number_of_pieces(tmp_path, setup, run, cells, minutes):
    rows = [["Artikel", "AG", "Maschine", setup, run], ["A", 10, "M1", *cells[0]], ["B", 10, "M1", *cells[1]]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": rows}))
    assert steps(loaded.problem) == {("1", "10"): {"M1": minutes[0]}, ("2", "10"): {"M1": minutes[1]}}
    assert "assumed-per-unit" not in codes(loaded)


def test_hours_a_day_are_no_number_of_operations_at_once(tmp_path):
    machines = [["Maschine", "Kapazität (Std/Tag)", "Nutzgrad"], ["M1", 16, "85%"], ["M2", 8, 0.9]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "Maschinen": machines}))
    assert [(m.capacity, m.efficiency) for m in loaded.problem.machines] == [(1, 0.85), (1, 0.9)]
    machines[0][1] = "Kapazität"
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "Maschinen": machines}))
    assert ("assumed-parallel", "Maschinen!B2") in [(i.code, i.place) for i in loaded.warnings]


def test_a_second_machine_in_a_column_of_its_own_or_in_the_same_cell(tmp_path):
    rows = [["Artikel", "AG", "Maschine", "Ausweichmaschine", "te (min)"], ["A", 10, "M1", "M2", 2], ["A", 20, "M2 / M3", None, 3], ["B", 10, "M1 oder M3", None, 4]]
    machines = [["Maschine", "Gruppe"], ["M1", "G"], ["M2", "G"], ["M3", "G"], ["M4", "H"]]
    problem = good(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": rows, "Maschinen": machines}))
    assert steps(problem) == {("1", "10"): {"M1": (0, 20), "M2": (0, 20)}, ("1", "20"): {"M2": (0, 30), "M3": (0, 30)}, ("2", "10"): {"M1": (0, 80), "M3": (0, 80)}}


def test_a_machine_with_a_slash_in_its_name_stays_one(tmp_path):
    rows = [["Artikel", "AG", "Maschine", "te (min)"], ["A", 10, "M1/M2", 2], ["B", 10, "M1", 4], ["B", 20, "M2", 4]]
    problem = good(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": rows, "Maschinen": [["Maschine"], ["M1"], ["M2"], ["M1/M2"]]}))
    assert steps(problem)[("1", "10")] == {"M1/M2": (0, 20)}


def test_lines_of_one_sales_order(tmp_path):
    rows = [["Sales order", "Line", "Item", "Qty", "Ship date"], ["SO1", 1, "A", 10, "2026-12-04"], ["SO1", 2, "A", 15, "2026-12-18"], ["SO1", 3, "B", 5, "2026-12-11"]]
    loaded = read(book(tmp_path, {"Lines": rows, "Arbeitsplan": ROUTING}))
    assert orders(loaded.problem) == {"SO1": ("A", 10, "12-05 00:00", 1), "SO1/2": ("A", 15, "12-19 00:00", 1), "SO1/3": ("B", 5, "12-12 00:00", 1)}
    for row in rows:
        del row[1]  # without numbers of lines it may be the same line twice
    assert "duplicate-order" in codes(read(book(tmp_path, {"Lines": rows, "Arbeitsplan": ROUTING})))


def test_priorities_with_words_beside_their_numbers(tmp_path):
    rows = [["Order", "Item", "Qty", "Due", "Prio"], *([str(k), "A", 1, "2026-12-04", p] for k, p in enumerate(["1 - hoch", "3: low", "P2", "Prio 4", "urgent!", "C"]))]
    problem = good(book(tmp_path, {"Orders list": rows, "Arbeitsplan": ROUTING}))
    assert [order.weight for order in problem.orders] == [10, 8, 9, 7, 10, 1]


def test_a_plan_by_days_that_are_real_dates(tmp_path):
    days = [date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 2)]
    problem = good(book(tmp_path, {"Plan": [["Artikel", *days], ["A", 100, 50, None], ["B", None, 30, 20]], "Arbeitsplan": ROUTING}))
    assert orders(problem) == {"A 2026-11-30": ("A", 100, "12-01 00:00", 1), "A 2026-12-01": ("A", 50, "12-02 00:00", 1), "B 2026-12-01": ("B", 30, "12-02 00:00", 1), "B 2026-12-02": ("B", 20, "12-03 00:00", 1)}


@pytest.mark.parametrize("months", [["Dez 26", "Jan 27", "Feb 27"], ["12/2026", "01/2027", "02/2027"], ["2026-12", "2027-01", "2027-02"]])
def test_a_plan_by_months_is_due_at_their_ends_and_that_is_said(tmp_path, months):
    loaded = read(book(tmp_path, {"Plan": [["Artikel", *months], ["A", 100, 50, None], ["B", None, 30, 20]], "Arbeitsplan": ROUTING}))
    assert [(product, quantity, due) for product, quantity, due, _ in orders(loaded.problem).values()] == [("A", 100, "01-01 00:00"), ("A", 50, "02-01 00:00"), ("B", 30, "02-01 00:00"), ("B", 20, "03-01 00:00")]
    assert [i.problem for i in loaded.warnings if i.code == "assumed-month-end"] == [f"Months of sheet Plan stand for their last days: {months[0]} is 2026-12-31."]


def test_numbers_of_operators_without_a_pool(tmp_path):
    rows = [["Item", "Op", "Machine", "Run (min)", "Operators"], ["A", 10, "M1", 2, 2], ["B", 10, "M2", 2, 1]]
    loaded = read(book(tmp_path, {"Orders list": ORDERS, "Routing": rows}))
    assert loaded.problem is not None
    assert "count-without-pool" in codes(loaded)


def test_what_is_still_open_is_the_quantity(tmp_path):
    rows = [["Auftrag", "Artikel", "Menge", "Rückgemeldet", "Offene Menge", "Termin"], ["1", "A", 10, 4, 6, "04.12.2026"], ["2", "B", 20, 0, 20, "11.12.2026"], ["3", "B", 20, 20, 0, "11.12.2026"]]
    loaded = read(book(tmp_path, {"Aufträge": rows, "Arbeitsplan": ROUTING}))
    assert {name: quantity for name, (_, quantity, _, _) in orders(loaded.problem).items()} == {"1": 6, "2": 20}
    assert "not-planned" in codes(loaded)
    assert "made-already" not in codes(loaded)


def test_orders_that_are_ticked_off_or_stand_on_the_sheet_of_the_done_ones(tmp_path):
    rows = [["Order", "Item", "Qty", "Due", "Done?"], ["1", "A", 10, "2026-12-04", "x"], ["2", "A", 10, "2026-12-07", None], ["3", "A", 7, "2026-12-08", "yes"]]
    closed = [["Order", "Item", "Qty", "Due"], ["9", "A", 10, "2026-12-04"]]
    loaded = read(book(tmp_path, {"Orders list": rows, "Closed orders": closed, "Arbeitsplan": ROUTING}))
    assert list(orders(loaded.problem)) == ["2"]
    assert {"not-planned", "closed-orders"} <= set(codes(loaded))
    assert list(orders(good(book(tmp_path, {"Closed orders": closed, "Arbeitsplan": ROUTING})))) == ["9"]  # the only ones


def test_a_changeover_table_with_its_unit_in_the_title_and_a_crossed_diagonal(tmp_path):
    routing = [[*ROUTING[0], "Farbe"], *([*row, colour] for row, colour in zip(ROUTING[1:], ["Rot", None, "Weiß"], strict=True))]
    square = [["Umrüstzeiten in Std."], [], ["von / nach", "Rot", "Weiß"], ["Rot", "-", 0.5], ["Weiß", 1, "x"]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": routing, "Umrüsten": square}))
    assert [(c.from_family, c.to_family, c.minutes) for c in loaded.problem.changeovers] == [("Rot", "Weiß", 30), ("Weiß", "Rot", 60)]
    square[0] = ["Umrüstzeiten"]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": routing, "Umrüsten": square}))
    (question,) = [q for q in loaded.questions if q.kind == "units"]
    assert "assumed-unit" in codes(loaded)
    answered = good(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": routing, "Umrüsten": square}), answers={question.id: "h"})
    assert [c.minutes for c in answered.changeovers] == [30, 60]


def test_a_chinese_plan_with_title_total_and_signatures(tmp_path):
    rows = [
        ["XX公司2026年12月生产计划表"], [],
        ["序号", "工单编号", "产品型号", "计划数量（件）", "交货日期", "生产线", "标准产能（件/小时）"],
        [1, "MO-001", "P-100", 500, "2026/12/5", "1号线", 100],
        [2, "MO-002", "P-200", "300件", "12月8日", "2号线", 60],
        [None, None, "合计", 800], [None, "制表：张三", None, None, "审核：李四"],
    ]  # fmt: skip
    problem = good(book(tmp_path, {"生产计划": rows}))
    assert orders(problem) == {"MO-001": ("P-100", 500, "12-06 00:00", 1), "MO-002": ("P-200", 300, "12-09 00:00", 1)}
    assert list(steps(problem).values()) == [{"1号线": (0, 300)}, {"2号线": (0, 300)}]


def test_speeds_are_no_rates():
    assert not parse_header("Drehzahl (U/min)").rate
    assert per_hour("Leistung (Stk/h)") == per_hour("Units per hour") == 1.0


FLAT = [
    ["Auftrag", "Artikel", "Menge", "Termin", "AG", "Maschine", "te (min)", "Status"],
    ["1", "A", 10, "04.12.2026", 10, "M1", 2, "fertig"], ["1", "A", 10, "04.12.2026", 20, "M2", 3, "offen"],
    ["2", "B", 20, "11.12.2026", 10, "M1", 4, "in Arbeit"], ["2", "B", 20, "11.12.2026", 20, "M2", 4, "offen"],
    ["3", "B", 20, "11.12.2026", 10, "M1", 4, "fertig"], ["3", "B", 20, "11.12.2026", 20, "M2", 4, "fertig"],
]  # fmt: skip


@pytest.mark.parametrize("apart", [False, True])
def test_a_status_at_each_step_is_a_report_from_the_floor(tmp_path, apart):
    pages = {"Liste": FLAT}
    if apart:
        pages = {"Aufträge": [row[:4] for row in (FLAT[0], FLAT[1], FLAT[3])], "Vorgänge": [[row[0], *row[4:]] for row in FLAT[:5]]}
    loaded = read(book(tmp_path, pages))
    assert set(steps(loaded.problem)) == {("1", "20"), ("2", "10"), ("2", "20")}
    assert [op.started for op in loaded.problem.operations] == [False, True, False]
    assert [i.problem for i in loaded.warnings if i.code == "step-status"] == ["The status is taken as that of each step: done 1, started 1."]

def test_a_further_line_takes_no_number_that_an_order_has(tmp_path):
    rows = [["Sales order", "Line", "Item", "Qty"], ["SO1/2", 1, "A", 10], ["SO1", 1, "A", 15], ["SO1", 2, "B", 5], ["SO1", 3, "B", 6]]
    problem = good(book(tmp_path, {"Lines": rows, "Arbeitsplan": ROUTING}))
    assert {name: quantity for name, (_, quantity, _, _) in orders(problem).items()} == {"SO1/2": 10, "SO1": 15, "SO1/3": 5, "SO1/4": 6}


def test_lines_of_orders_take_time_by_their_number_only(tmp_path):
    taken = []
    for count in (500, 4000):  # each line looked through all orders once: 30 times as long for 8 times as many
        rows = [["Sales order", "Line", "Item", "Qty"], *([f"SO{k // 2}", k % 2, "A", 10] for k in range(count))]
        path = book(tmp_path, {"Lines": rows, "Arbeitsplan": ROUTING})
        began = time.thread_time()
        assert len(good(path).orders) == count
        taken.append(time.thread_time() - began)
    assert taken[1] < 16 * taken[0]


def test_a_long_text_in_a_column_of_dates_takes_no_time():
    text = "Mo, 1 " * 5000
    assert parse.to_moment(text, "dmy", date(2026, 11, 23)) == text
