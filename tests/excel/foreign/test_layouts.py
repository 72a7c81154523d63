# ruff: noqa: E501 - a row of a sheet is one line
"""Layouts that planners make by hand: cards, queues by machine, sheets by week, tables without a gap, routes in a cell."""

from __future__ import annotations

from datetime import date

import pytest

from samples.foreign.writing import write_book
from tests.excel.foreign.summary import codes, good, orders, read, steps, week

ROUTING = [["Artikel", "AG", "Maschine", "Rüstzeit (min)", "Stückzeit (min)"], ["A", 10, "M1", 10, 2], ["A", 20, "M2", 5, 3], ["B", 10, "M1", 10, 4]]
ORDERS = [["Auftrag", "Artikel", "Menge", "Termin"], ["1", "A", 10, "04.12.2026"], ["2", "B", 20, "11.12.2026"]]
PLANNED = {"1": ("A", 10, "12-05 00:00", 1), "2": ("B", 20, "12-12 00:00", 1)}


def book(tmp_path, pages):
    write_book(tmp_path / "book.xlsx", pages)
    return tmp_path / "book.xlsx"


def answered(path, *choices):
    """Answer the questions in turn, each by its place among the candidates or the candidate itself."""
    given: dict[str, str] = {}
    for choice in choices:
        asked = [q for q in read(path, answers=given).questions if q.required]
        assert asked, given
        given[asked[0].id] = choice
    return good(path, answers=given)


# --- tables without a gap -------------------------------------------------------------------------------


def test_two_tables_below_one_another_without_a_blank_row(tmp_path):
    rows = [*ORDERS, ["Artikel", "AG", "Maschine", "te (min)"], ["A", 10, "M1", 2], ["A", 20, "M2", 3], ["B", 10, "M1", 4]]
    problem = good(book(tmp_path, {"Plan": rows}))
    assert orders(problem) == PLANNED
    assert steps(problem) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}, ("2", "10"): {"M1": (0, 80)}}


def test_orders_and_routing_side_by_side_without_a_blank_column(tmp_path):
    rows = [["Order", "Item", "Qty", "Due date", "Item", "Op", "Machine", "Run time (min)"], ["1", "A", 10, date(2026, 12, 4), "A", 10, "M1", 2], ["2", "B", 20, date(2026, 12, 11), "A", 20, "M2", 3], [None, None, None, None, "B", 10, "M1", 4]]
    loaded = read(book(tmp_path, {"Sheet1": rows}))
    assert orders(loaded.problem) == PLANNED
    assert steps(loaded.problem) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}, ("2", "10"): {"M1": (0, 80)}}
    assert [(i.problem, i.place) for i in loaded.warnings if i.code == "tables-apart"] == [("Two tables stand side by side on sheet Sheet1: the second begins at E1.", "Sheet1!E1")]


def test_shifts_beside_orders_without_a_blank_column(tmp_path):
    rows = [[*ORDERS[0], "Maschine", "Schicht", "Beginn", "Ende"], [*ORDERS[1], "M1", "Früh", "06:00", "14:00"], [*ORDERS[2], "M2", "Spät", "14:00", "22:00"], ["3", "B", 7, "14.12.2026"]]
    problem = good(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))
    assert list(orders(problem)) == ["1", "2", "3"]
    assert week(problem) == {"M1": 40, "M2": 40}


def test_columns_that_only_the_first_orders_fill_are_no_table_of_their_own(tmp_path):
    rows = [[*ORDERS[0], "Maschine", "Status", "Bemerkung"], [*ORDERS[1], "M1", "fertig", "ok"], [*ORDERS[2], "M2", "offen", "x"], ["3", "B", 5, "07.12.2026"]]
    loaded = read(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))
    assert list(orders(loaded.problem)) == ["2", "3"]
    assert "tables-apart" not in codes(loaded)


# --- cards and groups -----------------------------------------------------------------------------------


def card(order, product, quantity, due, *rows):
    return [["Laufkarte"], ["Auftrag:", order, None, "Termin:", due], ["Artikel:", product, None, "Menge:", quantity], [], ["AG", "Maschine", "tr (min)", "te (min)"], *rows]


def test_a_routing_card_on_each_sheet(tmp_path):
    pages = {"4711": card("4711", "A", 10, date(2026, 12, 4), [10, "M1", 10, 2], [20, "M2", 5, 3]), "4712": card("4712", "B", 20, date(2026, 12, 11), [10, "M1", 10, 4])}
    loaded = read(book(tmp_path, pages))
    assert orders(loaded.problem) == {"4711": ("A", 10, "12-05 00:00", 1), "4712": ("B", 20, "12-12 00:00", 1)}
    assert steps(loaded.problem) == {("4711", "10"): {"M1": (10, 20)}, ("4711", "20"): {"M2": (5, 30)}, ("4712", "10"): {"M1": (10, 80)}}
    assert loaded.questions[0].kind == "calendar"
    pages["4711"][2][4] = "zehn"  # what is wrong in a form is told where it stands
    assert [(i.code, i.place) for i in read(book(tmp_path, pages)).errors] == [("doubtful-column", "4711!D3")]


@pytest.mark.parametrize("gap", [True, False])
def test_several_cards_on_one_sheet(tmp_path, gap):
    rows = [["Auftrag: 1", "Menge: 10"], ["AG", "Maschine", "te (min)"], [10, "M1", 2], [20, "M2", 3], *([[]] if gap else []), ["Auftrag: 2", "Menge: 5"], ["AG", "Maschine", "te (min)"], [10, "M1", 4]]
    problem = good(book(tmp_path, {"Karten": rows}))
    assert steps(problem) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}, ("2", "10"): {"M1": (0, 20)}}


def test_a_job_card_as_text(tmp_path):
    path = tmp_path / "card.csv"
    path.write_text("Work Order: WO-17\nItem: A\nPlanned Quantity: 100\nDue date: 2026-12-04\n\nSeq,Operation,Workstation,Setup Time (min),Run Time (min),Status\n10,Cut,Saw,10,2,Completed\n20,Mill,Mill A,20,3,Pending\n", encoding="utf-8")
    problem = good(path)
    assert orders(problem) == {"WO-17": ("A", 100, "12-05 00:00", 1)}
    assert steps(problem) == {("WO-17", "20"): {"Mill A": (20, 300)}}


def test_a_title_with_the_date_of_printing_is_no_form(tmp_path):
    rows = [["Datum: 20.11.2026", "Bearbeiter: Huber"], ["Stand:", "20.11.2026", "Seite:", "1"], *ORDERS]
    assert orders(good(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))) == PLANNED
    rows = [["Auftrag:", "Artikel:", "Menge:", "Termin:"], *ORDERS[1:]]  # headers with colons
    assert orders(good(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))) == PLANNED


def test_machines_above_the_orders_that_they_do(tmp_path):
    head = ["Auftrag", "Artikel", "Menge", "Termin", "Dauer gesamt (h)"]
    rows = [["Maschine: M1"], head, ["1", "A", 10, "04.12.2026", 2], ["2", "B", 20, "11.12.2026", 3], [], ["Maschine: M2"], head, ["3", "A", 10, "04.12.2026", 1]]
    expected = {("1", "10"): {"M1": (0, 120)}, ("2", "10"): {"M1": (0, 180)}, ("3", "10"): {"M2": (0, 60)}}
    assert steps(good(book(tmp_path, {"Plan": rows}))) == expected
    rows = [head, ["M1"], rows[2], rows[3], ["M2"], rows[7]]
    path = book(tmp_path, {"Plan": rows})
    question = next(q for q in read(path).questions if q.header == "Group")
    assert question.text == "Do the rows with one name alone, as M1 of sheet Plan, say the Machine?"
    assert steps(answered(path, "Machine")) == expected


def test_an_order_without_anything_is_a_fault_and_no_group(tmp_path):
    rows = [*ORDERS, ["0020"], ["3", "B", 5, "07.12.2026"]]
    assert [(i.code, i.place) for i in read(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING})).errors] == [("missing-product", "Plan!B4")]


# --- names of sheets ------------------------------------------------------------------------------------

QUEUE = ["Auftrag", "Artikel", "Menge", "Termin", "AG", "Zeit je Stück (min)"]


def test_a_sheet_for_each_machine_with_its_queue(tmp_path):
    pages = {"Säge 1": [QUEUE, ["1", "A", 10, "04.12.2026", 10, 2], ["2", "B", 5, "05.12.2026", 10, 3]], "Dreh 2": [QUEUE, ["1", "A", 10, "04.12.2026", 20, 4], ["2", "B", 5, "05.12.2026", 20, 1]]}
    path = book(tmp_path, pages)
    (question,) = [q for q in read(path).questions if q.required]
    assert question.text == "Do the names of the sheets, as Säge 1, say the Machine?"
    expected = {("1", "10"): {"Säge 1": (0, 20)}, ("2", "10"): {"Säge 1": (0, 15)}, ("1", "20"): {"Dreh 2": (0, 40)}, ("2", "20"): {"Dreh 2": (0, 5)}}
    assert steps(good(path, answers={question.id: "Machine"})) == expected
    pages["Maschinen"] = [["Maschine"], ["Säge 1"], ["Dreh 2"]]  # named there, so it is certain
    assert steps(good(book(tmp_path, pages))) == expected


def test_a_sheet_for_each_product_with_its_routing(tmp_path):
    head = ["AG", "Maschine", "te (min)"]
    pages = {"A": [head, [10, "M1", 2], [20, "M2", 3]], "B": [head, [10, "M1", 4]], "Aufträge": ORDERS}
    assert steps(good(book(tmp_path, pages))) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}, ("2", "10"): {"M1": (0, 80)}}


def test_a_sheet_for_each_week_and_orders_that_are_carried_over(tmp_path):
    head = ["Auftrag", "Artikel", "Menge", "Status"]
    pages = {"KW 48": [head, ["1", "A", 10, "fertig"], ["2", "B", 5, "offen"], ["5", "B", 5, "offen"]], "KW 49": [head, ["2", "B", 5, "offen"], ["5", "B", 5, "offen"], ["3", "A", 7, "offen"]], "Arbeitsplan": ROUTING}
    loaded = read(book(tmp_path, pages))
    assert orders(loaded.problem) == {"2": ("B", 5, "11-28 00:00", 1), "5": ("B", 5, "11-28 00:00", 1), "3": ("A", 7, "12-05 00:00", 1)}
    assert [i.problem for i in loaded.warnings if i.code == "carried-orders"] == ["2 orders of sheet KW 49 stand on other sheets with the same quantity and count once: 2 of KW 48, ..."]
    assert codes(loaded).count("assumed-friday") == 2
    pages["KW 49"][1][2] = 6  # another quantity: nobody knows which
    assert [i.code for i in read(book(tmp_path, pages)).errors] == ["duplicate-order"]


def test_sheets_by_day_and_by_customer(tmp_path):
    head = ["Auftrag", "Artikel", "Menge"]
    problem = good(book(tmp_path, {"Mo 30.11.": [head, ["1", "A", 10]], "Di 01.12.": [head, ["3", "A", 7]], "Arbeitsplan": ROUTING}))
    assert [due for _, _, due, _ in orders(problem).values()] == ["12-01 00:00", "12-02 00:00"]
    problem = good(book(tmp_path, {"Müller": ORDERS[:2], "Huber": [ORDERS[0], ORDERS[2]], "Arbeitsplan": ROUTING}))
    assert orders(problem) == PLANNED


# --- planned and actual ---------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [
    [["Auftrag", "Artikel", "", "Menge", "Termin"], ["1", "A", "Soll", 10, "04.12.2026"], ["1", "A", "Ist", 4, None], ["2", "B", "Soll", 20, "11.12.2026"], ["2", "B", "Ist", 0, None]],
    [["Auftrag", "Art", "Artikel", "Menge", "Termin"], ["1", "Ist", "A", 4, None], [None, "Soll", None, 10, "04.12.2026"], ["2", "Ist", "B", 0, None], [None, "Soll", None, 20, "11.12.2026"]],
    [["Order", "Item", "Type", "Qty", "Due"], ["1", "A", "Plan", 10, "2026-12-04"], [None, None, "Actual", 4, None], [None, None, "Diff.", -6, None], ["2", "B", "Plan", 20, "2026-12-11"], [None, None, "Actual", 0, None], [None, None, "Diff.", -20, None]],
])  # fmt: skip
def test_rows_of_what_was_made_below_those_of_the_plan(tmp_path, rows):
    loaded = read(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))
    assert orders(loaded.problem) == PLANNED
    assert "actual-rows" in codes(loaded)


def test_planned_and_actual_rows_of_weeks(tmp_path):
    rows = [["Item", "Type", "Week 48", "Week 49", "Week 50"], ["A", "Plan", 100, 50, None], [None, "Actual", 90], ["B", "Plan", 10, 20, 30], [None, "Actual", 10]]
    problem = good(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))
    assert {name: quantity for name, (_, quantity, _, _) in orders(problem).items()} == {"A Week 48": 100, "B Week 48": 10, "A Week 49": 50, "B Week 49": 20, "B Week 50": 30}


# --- routes in a cell -----------------------------------------------------------------------------------


@pytest.mark.parametrize("routes", [
    ("Saw 10min > Drill 5 > QC 1 min", "Saw 10min > QC 2"),
    ("Saw: 10 min\nDrill: 5 min\nQC: 1 min", "Saw: 10 min\nQC: 2 min"),
    ("Saw (10 min) - Drill (5 min) - QC (1 min)", "Saw (10 min) - QC (2 min)"),
    ("Saw 10 min, Drill 5 min, QC 1 min", "Saw 10,0 min, QC 2,0 min"),
])  # fmt: skip
def test_a_route_in_one_cell(tmp_path, routes):
    rows = [["Job", "Part", "Qty", "Due", "Routing"], ["J1", "A", 10, "2026-12-04", routes[0]], ["J2", "B", 4, "2026-12-07", routes[1]]]
    path = book(tmp_path, {"Jobs": rows})
    (question,) = [q for q in read(path).questions if q.required]
    assert question.text.startswith("Are the times in the routes of sheet Jobs, as 10 min,")
    lot = {("J1", "10"): {"Saw": (0, 10)}, ("J1", "20"): {"Drill": (0, 5)}, ("J1", "30"): {"QC": (0, 1)}, ("J2", "10"): {"Saw": (0, 10)}, ("J2", "20"): {"QC": (0, 2)}}
    assert steps(good(path, answers={question.id: "Fixed time"})) == lot
    assert steps(good(path, answers={question.id: "Run time per unit"}))[("J2", "10")] == {"Saw": (0, 40)}


def test_a_number_without_a_unit_in_a_route_is_told_and_so_is_a_step_without_a_time(tmp_path):
    rows = [["Job", "Part", "Qty", "Due", "Routing"], ["J1", "A", 10, "2026-12-04", "Saw 10min > Drill 5 > QC"]]
    loaded = read(book(tmp_path, {"Jobs": rows}))
    assert [(i.problem, i.place) for i in loaded.warnings if i.code == "assumed-unit"] == [("Drill 5 names no unit, so its number is taken as a time like those beside it.", "Jobs!E2")]
    (question,) = [q for q in loaded.questions if q.required]
    assert [(i.code, i.place) for i in read(book(tmp_path, {"Jobs": rows}), answers={question.id: "Fixed time"}).errors] == [("missing-run-time", "Jobs!E2")]


def test_arrows_in_remarks_are_no_routes(tmp_path):
    rows = [[*ORDERS[0], "Notes"], [*ORDERS[1], "A -> B please"], [*ORDERS[2], "see mail > Bob"]]
    assert orders(good(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))) == PLANNED
    rows[0][4] = "Info"
    assert orders(good(book(tmp_path, {"Plan": rows, "Arbeitsplan": ROUTING}))) == PLANNED


def test_a_route_without_times_leaves_them_to_the_table_that_has_them(tmp_path):
    jobs = [["Job", "Part", "Qty", "Due", "Routing"], ["J1", "A", 10, "2026-12-04", "M1 > M2"], ["J2", "B", 4, "2026-12-07", "M2 > M3"]]
    times = [["Part", "Machine", "Run (min)"], ["A", "M1", 1], ["A", "M2", 2], ["B", "M2", 2], ["B", "M3", 1]]
    assert steps(good(book(tmp_path, {"Jobs": jobs, "Times": times}))) == {("J1", "10"): {"M1": (0, 10)}, ("J1", "20"): {"M2": (0, 20)}, ("J2", "10"): {"M2": (0, 8)}, ("J2", "20"): {"M3": (0, 4)}}


def test_a_column_of_hours_for_each_operation(tmp_path):
    rows = [[*ORDERS[0], "Sägen (h)", "Drehen (h)", "Fräsen (h)"], [*ORDERS[1], 1.5, 2, None], [*ORDERS[2], 1, None, 3]]
    problem = answered(book(tmp_path, {"Plan": rows}), "Fixed time")
    assert steps(problem) == {("1", "10"): {"Sägen": (0, 90)}, ("1", "20"): {"Drehen": (0, 120)}, ("2", "10"): {"Sägen": (0, 60)}, ("2", "30"): {"Fräsen": (0, 180)}}


# --- what else is on the sheet --------------------------------------------------------------------------


def test_a_parts_list_is_no_list_of_orders(tmp_path):
    parts = [["Level", "Part", "Qty per", "Make/Buy"], [0, "A", 1, "Make"], [1, "A1", 2, "Make"], [1, "A2", 4, "Buy"]]
    loaded = read(book(tmp_path, {"BOM": parts, "Aufträge": ORDERS, "Arbeitsplan": ROUTING}))
    assert orders(loaded.problem) == PLANNED
    assert ("table-not-read", "BOM!A1") in [(i.code, i.place) for i in loaded.warnings]


def test_steps_of_orders_alone_are_the_orders_too(tmp_path):
    rows = [["工序编号", "工序名称", "订单编号", "产品名称", "设备编号", "时长(分钟)"], [1, "下料", "O1", "外壳", "S1", 60], [2, "铣削", "O1", "外壳", "S2", 120], [1, "下料", "O2", "支架", "S1", 60]]
    loaded = read(book(tmp_path, {"排产": rows}))
    assert steps(loaded.problem) == {("O1", "1"): {"S1": (0, 60)}, ("O1", "2"): {"S2": (0, 120)}, ("O2", "1"): {"S1": (0, 60)}}
    assert {"assumed-quantity", "assumed-due"} <= set(codes(loaded))


def test_machines_in_brackets_or_with_a_stroke(tmp_path):
    rows = [["Artikel", "AG", "Machines", "te (min)"], ["A", 10, "[M1, M2]", 2], ["A", 20, "[M3]", 1], ["B", 10, "M1/M2", 4]]
    loaded = read(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": rows}))
    assert steps(loaded.problem) == {("1", "10"): {"M1": (0, 20), "M2": (0, 20)}, ("1", "20"): {"M3": (0, 10)}, ("2", "10"): {"M1": (0, 80), "M2": (0, 80)}}
    rows[3][2] = "S 4/5"  # one machine with a stroke in its name
    assert steps(good(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": rows})))[("2", "10")] == {"S 4/5": (0, 80)}


@pytest.mark.parametrize(("numbers", "names"), [(("A", "B"), ("A", "B")), (("OP20", "OP10"), ("OP20", "OP10")), ((None, None), ("10", "20"))])
def test_steps_by_letters_by_names_or_without_numbers(tmp_path, numbers, names):
    rows = [["Artikel", "AG", "Maschine", "te (min)"], ["A", numbers[0], "M1", 2], ["A", numbers[1], "M2", 3], ["B", numbers[0], "M1", 4]]
    if numbers[0] is None:
        rows = [[row[0], *row[2:]] for row in rows]
    assert steps(good(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": rows}))) == {("1", names[0]): {"M1": (0, 20)}, ("1", names[1]): {"M2": (0, 30)}, ("2", names[0]): {"M1": (0, 80)}}


def test_a_row_of_units_below_the_headers(tmp_path):
    rows = [ORDERS[0], [None, None, "Stk", None], *ORDERS[1:]]
    routing = [["Artikel", "AG", "Maschine", "te"], [None, None, None, "[s]"], ["A", 10, "M1", 120], ["B", 10, "M1", 60]]
    loaded = read(book(tmp_path, {"Plan": rows, "Arbeitsplan": routing}))
    assert orders(loaded.problem) == PLANNED
    assert steps(loaded.problem) == {("1", "10"): {"M1": (0, 20)}, ("2", "10"): {"M1": (0, 20)}}
    assert "assumed-unit" not in codes(loaded)


def test_numbers_that_count_the_rows_are_no_steps(tmp_path):
    rows = [["Pos", "Auftrag", "Artikel", "Menge", "Termin", "AG", "Maschine", "te (min)"], [1, "1", "A", 10, "04.12.2026", 20, "M1", 2], [2, "1", "A", 10, "04.12.2026", 10, "M2", 3], [3, "2", "B", 20, "11.12.2026", 10, "M1", 2]]
    assert set(steps(good(book(tmp_path, {"Plan": rows})))) == {("1", "10"), ("1", "20"), ("2", "10")}
    rows = [[row[0], *row[1:5], *row[6:]] for row in rows]  # without the column of steps
    loaded = read(book(tmp_path, {"Plan": rows}))
    assert steps(loaded.problem) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}, ("2", "10"): {"M1": (0, 40)}}
    assert "assumed-steps" in codes(loaded)


def test_an_order_on_the_sheets_of_two_machines_without_step_numbers_goes_from_one_to_the_other(tmp_path):
    head = ["Auftrag", "Artikel", "Menge", "Termin", "te (min)"]
    pages = {"M1": [head, ["1", "A", 10, "04.12.2026", 2]], "M2": [head, ["1", "A", 10, "04.12.2026", 3]], "Maschinen": [["Maschine"], ["M1"], ["M2"]]}
    loaded = read(book(tmp_path, pages))
    assert steps(loaded.problem) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}}
    assert "assumed-steps" in codes(loaded)


def test_arrows_in_the_names_of_steps_that_have_their_own_rows_are_no_routes(tmp_path):
    routing = [["Product", "Step", "Operation", "Machine", "Run time per unit (min)"],
               ["A", 10, "Saw > Drill", "M1", 2], ["A", 20, "Saw > Deburr", "M2", 3], ["B", 10, "Saw > Drill", "M1", 4]]
    problem = good(book(tmp_path, {"Jobs": ORDERS, "Steps": routing}))
    assert steps(problem) == {("1", "10"): {"M1": (0, 20)}, ("1", "20"): {"M2": (0, 30)}, ("2", "10"): {"M1": (0, 80)}}
    assert [operation.name for operation in problem.operations] == ["Saw > Drill", "Saw > Deburr", "Saw > Drill"]


def test_machines_of_which_nothing_else_is_said_are_no_groups(tmp_path):
    machines = [["Maschine", "Kapazität", "Rüstzustand"], ["Säge", None, None], ["M1", 1, None], ["M2", 1, None], ["Presse", None, None], ["M3", 2, "rot"]]
    problem = good(book(tmp_path, {"Aufträge": ORDERS, "Arbeitsplan": ROUTING, "Maschinen": machines}))
    assert [machine.name for machine in problem.machines] == ["Säge", "M1", "M2", "Presse", "M3"]
    assert not any(machine.work_center for machine in problem.machines)


def test_orders_of_which_nothing_else_is_said_are_no_groups(tmp_path):
    rows = [["Auftrag", "Artikel", "Menge"], ["A1", None, None], ["A2", "A", 5], ["A3", None, None], ["A4", "B", 6]]
    own = [["Auftrag", "AG", "Maschine", "Stückzeit (min)"], ["A1", 10, "M1", 1], ["A3", 10, "M2", 1]]
    problem = good(book(tmp_path, {"Aufträge": rows, "Arbeitsplan": ROUTING, "Eigene Schritte": own}))
    assert [order.name for order in problem.orders] == ["A1", "A2", "A3", "A4"]
