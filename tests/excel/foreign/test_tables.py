# ruff: noqa: E501 - a row of a sheet is one line
"""Tables are found by their content, wherever they stand and however they are laid out."""

from __future__ import annotations

import pytest
import xlsxwriter

from samples.foreign.writing import Page, write_book
from scheduler.excel.foreign.grids import find_tables
from scheduler.excel.foreign.source import read_files, tables_from_text
from tests.excel.foreign.summary import codes, good, meanings, orders, read, steps, week

ORDERS = [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "2026-12-24"], ["2", "B", 6, "2026-12-31"]]
ROUTING = [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3], ["A", 20, "M2", 4], ["B", 10, "M1", 5]]


def tables(text):
    return [table for sheet in tables_from_text(text) for table in find_tables(sheet)]


def book(tmp_path, pages, name="book.xlsx"):
    write_book(tmp_path / name, pages)
    return tmp_path / name


def test_the_header_is_found_below_a_title_and_notes():
    (table,) = tables("Production plan\n\nprinted\t20.11.2026\nOrder\tPart\tQty\n1\tA\t5\n2\tB\t6\n")
    assert (table.header_line, table.headers, len(table.rows)) == (4, ("Order", "Part", "Qty"), 2)


def test_totals_repeated_headers_blank_rows_and_notes_are_no_data():
    text = (
        "Order\tPart\tQty\tDue\n1\tA\t5\tx\n\t\t\t\nOrder\tPart\tQty\tDue\n2\tB\t6\tx\nSumme\t\t11\n\nprinted by Bob\n"
    )
    found = [(t.headers, [line for line, _ in t.rows]) for t in tables(text)]
    lines = [line for _, rows in found for line in rows]
    assert lines == [2, 5]


def test_a_header_without_any_known_word_is_the_first_row_of_distinct_texts():
    (table,) = tables("Foo\tBar\n1\t2\n3\t4\n")
    assert table.headers == ("Foo", "Bar")


def test_several_tables_on_a_sheet_below_and_beside_one_another(tmp_path):
    rows = [[*a, None, *b] for a, b in zip(ORDERS, [["Machine", "Work centre"], ["M1", "W"], ["M2", "W"]], strict=True)]
    problem = good(book(tmp_path, {"Plan": [["All in one"], [], *rows, [], *ROUTING]}))
    assert orders(problem)["1"] == ("A", 5, "12-25 00:00", 1)
    assert steps(problem)[("1", "20")] == {"M2": (0, 20)}
    assert [machine.work_center for machine in problem.machines] == ["W", "W"]
    assert problem.operations[0].place == "Plan row 8"


def test_merged_headers_in_two_rows(tmp_path):
    rows = [
        ["Order", "Part", "Quantity", "Dates", None],
        [None, None, None, "Due", "Earliest start"],
        ["1", "A", 5, "2026-12-24", "2026-12-01"],
    ]
    path = book(tmp_path, {"Orders list": Page(rows, merges=("D1:E1",)), "Routing": ROUTING})
    problem = good(path)
    assert orders(problem)["1"][2] == "12-25 00:00"
    assert problem.orders[0].release_min == problem.clock.minute(problem.plan_start.replace(month=12, day=1, hour=0))


def test_a_merged_order_number_counts_for_all_rows_that_it_spans(tmp_path):
    rows = [
        ["Product", "Step", "Machine", "Run time (min)"],
        ["A", 10, "M1", 3],
        [None, 20, "M2", 4],
        ["B", 10, "M1", 5],
    ]
    problem = good(book(tmp_path, {"Orders list": ORDERS, "Routing": Page(rows, merges=("A2:A3",))}))
    assert steps(problem)[("1", "20")] == {"M2": (0, 20)}


def test_a_blank_product_belongs_to_the_row_above_and_that_is_said(tmp_path):
    rows = [
        ["Product", "Step", "Machine", "Run time (min)"],
        ["A", 10, "M1", 3],
        [None, 20, "M2", 4],
        ["B", 10, "M1", 5],
    ]
    loaded = read(book(tmp_path, {"Order list": ORDERS, "Routing": rows}))
    assert steps(loaded.problem)[("1", "20")] == {"M2": (0, 20)}
    assert "assumed-owner" in codes(loaded)


def test_hidden_sheets_are_said_and_read_where_nothing_else_holds_orders(tmp_path):
    loaded = read(
        book(
            tmp_path,
            {"Cover": [["Hello", "you"], ["a", "b"]], "Order list": Page(ORDERS, hidden=True), "Routing": ROUTING},
        )
    )
    assert "hidden-sheets" in codes(loaded)
    assert loaded.problem is None  # the visible routing is work, so the hidden orders are not taken on the quiet
    from scheduler.excel.mapping import Mapping

    path = tmp_path / "book.xlsx"
    assert good(path, mapping=Mapping(read_hidden_sheets=True)).orders[0].name == "1"


def test_hidden_rows_are_said_and_may_be_left_out(tmp_path):
    from scheduler.excel.mapping import Mapping

    path = book(tmp_path, {"Order list": Page(ORDERS, hidden_rows=(2,)), "Routing": ROUTING})
    assert "hidden-rows" in codes(read(path))
    assert list(orders(good(path))) == ["1", "2"]
    assert list(orders(good(path, mapping=Mapping(skip_hidden_rows=True)))) == ["1"]


def test_an_excel_table_is_taken_as_it_is_marked(tmp_path):
    rows = [
        ["Some", "notes", "here"],
        ["Foo", "1", "2"],
        [],
        [None, "Job", "Part", "Qty"],
        [None, "7", "A", 3],
        [None, "8", "B", 4],
    ]
    sheets, _ = read_files([book(tmp_path, {"S": Page(rows, table="B4:D6")})])
    first = find_tables(sheets[0])[0]
    assert (first.headers, first.header_cell(0), len(first.rows)) == (("Job", "Part", "Qty"), "B4", 2)


def test_rows_right_below_an_excel_table_belong_to_it(tmp_path):
    rows = [["Job", "Part", "Qty"], ["7", "A", 3], ["8", "B", 4], ["9", "A", 5], [], ["printed on Monday"]]
    sheets, _ = read_files([book(tmp_path, {"S": Page(rows, table="A1:C3")})])
    assert [line for line, _ in find_tables(sheets[0])[0].rows] == [2, 3, 4]


def test_a_named_range_is_a_table_that_grows(tmp_path):
    path = tmp_path / "named.xlsx"
    with xlsxwriter.Workbook(path) as made:
        page = made.add_worksheet("My plan")
        for number, row in enumerate([["Order", "x"], ["Job", "Part", "Qty", "odd"], ["7", "A", 3], ["8", "B", 4]]):
            page.write_row(number, 1, row)
        made.define_name("Jobs", "='My plan'!$B$2:$D$3")
        made.define_name("Rate", "='My plan'!$C$1")
    sheets, _ = read_files([path])
    assert [(t.name, t.top, t.left, t.bottom, t.right) for t in sheets[0].tables] == [("Jobs", 2, 1, 3, 3)]
    first = find_tables(sheets[0])[0]
    assert (first.headers, [line for line, _ in first.rows]) == (("Job", "Part", "Qty"), [3, 4])


def test_totals_and_notes_are_said(tmp_path):
    rows = [*ORDERS, ["Total", None, 11], [], ["printed by Bob on Monday morning"]]
    loaded = read(book(tmp_path, {"List": rows, "Routing": ROUTING}))
    assert [i.problem for i in loaded.warnings if i.code == "rows-skipped"] == [
        "Totals and notes of sheet List were left out: rows 4, 6."
    ]


def test_working_hours_that_cannot_be_read_are_told(tmp_path):
    machines = [["Machine", "Group", "Working hours"], ["M1", "G", "06:00-14:00"], ["M2", "G", "as agreed"]]
    loaded = read(book(tmp_path, {"List": ORDERS, "Routing": ROUTING, "Machines": machines}))
    assert [(i.code, i.place, i.value) for i in loaded.errors] == [("bad-hours", "Machines!C3", "as agreed")]


def test_a_transposed_table_and_its_places(tmp_path):
    rows = [["Machine", "M1", "M2"], ["Work centre", "W", "W"], ["Capacity", 1, "two"], ["Efficiency", "90 %", "100 %"]]
    loaded = read(book(tmp_path, {"Order list": ORDERS, "Routing": ROUTING, "Machines across": rows}))
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("bad-number", "Machines across!C3")]
    rows[2][2] = 2
    problem = good(book(tmp_path, {"Order list": ORDERS, "Routing": ROUTING, "Machines across": rows}))
    assert [(m.name, m.capacity, m.efficiency) for m in problem.machines] == [("M1", 1, 0.9), ("M2", 2, 1.0)]


def test_machines_as_columns_of_times(tmp_path):
    machines = [["Machine", "Work centre"], ["Saw", "W"], ["Drill", "W"]]
    rows = [["Product", "Saw", "Drill"], ["A", 3, 4], ["B", None, 5]]
    problem = good(book(tmp_path, {"Order list": ORDERS, "Machine list": machines, "Times (min)": rows}))
    assert steps(problem) == {
        ("1", "10"): {"Saw": (0, 15)},
        ("1", "20"): {"Drill": (0, 20)},
        ("2", "20"): {"Drill": (0, 30)},
    }


def test_a_step_a_group_of_columns(tmp_path):
    head = ["Product", "Op1 Machine", "Op1 Time (min)", "Op2 Machine", "Op2 Time (min)"]
    problem = good(
        book(tmp_path, {"Order list": ORDERS, "Routing": [head, ["A", "M1", 3, "M2", 4], ["B", "M1", 5, None, None]]})
    )
    assert steps(problem) == {("1", "1"): {"M1": (0, 15)}, ("1", "2"): {"M2": (0, 20)}, ("2", "1"): {"M1": (0, 30)}}


def test_a_square_changeover_table_on_a_foreign_sheet(tmp_path):
    routing = [
        [*ROUTING[0], "Colour"],
        *([*row, colour] for row, colour in zip(ROUTING[1:], ["red", None, "blue"], strict=True)),
    ]
    square = [["from \\ to (min)", "red", "blue"], ["red", 0, 20], ["blue", 30, 0]]
    problem = good(book(tmp_path, {"Order list": ORDERS, "Routing": routing, "Umrüsten": square}))
    assert {(c.from_family, c.to_family, c.minutes) for c in problem.changeovers} == {
        ("red", "red", 0), ("red", "blue", 20), ("blue", "red", 30), ("blue", "blue", 0),
    }  # fmt: skip


HOURS = {
    "a pattern": ([["Machine", "Working hours"], ["M1", "06:00-14:00; 14:30-22:00"], ["M2", "8-12, 13-17 Uhr"]], [77.5, 40]),
    "flags": ([["Machine", "Mon", "Tue", "Hours"], ["M1", "x", None, "06:00-14:00"], ["M2", "ja", 1, "22:00-06:00"]], [8, 16]),
    "a pattern a day": ([["Maschine", "Mo", "Di", "Mi"], ["M1", "06:00-14:00", None, "06:00-10:00"], ["M2", "7-9", "7-9", "7-9"]], [12, 6]),
    "hours a day": ([["Machine", "Mon", "Tue", "Wed"], ["M1", 8, 8, None], ["M2", 16, None, 4]], [16, 20]),
    "day and night": ([["Machine", "Calendar"], ["M1", "24/7"], ["M2", "rund um die Uhr"]], [168, 168]),
}  # fmt: skip


@pytest.mark.parametrize("name", HOURS)
def test_working_hours_of_machines(tmp_path, name):
    rows, hours = HOURS[name]
    problem = good(book(tmp_path, {"Order list": ORDERS, "Routing": ROUTING, "Machine list": rows}))
    assert list(week(problem).values()) == hours


@pytest.mark.parametrize(
    ("choice", "hours"), [("day and night", 168), ("2 shifts", 80), ("office hours", 40), (None, 168)]
)
def test_without_any_calendar_it_is_asked_once(tmp_path, choice, hours):
    path = book(tmp_path, {"Order list": ORDERS, "Routing": ROUTING})
    loaded = read(path)
    (question,) = [q for q in loaded.questions if q.kind == "calendar"]
    assert not question.required
    problem = good(path, answers={question.id: choice} if choice else {})
    assert set(week(problem).values()) == {hours}
    assert ("assumed-calendar" in codes(read(path, answers={question.id: choice} if choice else {}))) == (
        choice is None
    )


def test_machines_that_no_table_lists_are_taken_from_the_steps(tmp_path):
    rows = [
        ["Product", "Step", "Machine", "Work centre", "Run time (min)"],
        ["A", 10, "M1", "W", 3],
        ["B", 10, "M2", "W", 3],
    ]
    loaded = read(book(tmp_path, {"Order list": ORDERS, "Routing": rows}))
    assert [(m.name, m.work_center) for m in loaded.problem.machines] == [("M1", "W"), ("M2", "W")]
    assert "assumed-machines" in codes(loaded)


def test_a_table_that_means_nothing_is_said(tmp_path):
    extra = [["Foo", "Bar"], ["a", "b"], ["c", "d"]]
    assert "table-not-read" in codes(read(book(tmp_path, {"Order list": ORDERS, "Routing": ROUTING, "Extra": extra})))


def test_columns_without_a_meaning_are_kept_as_notes(tmp_path):
    rows = [[*ORDERS[0], "Weight (kg)", "Colour of box"], [*ORDERS[1], 12.5, "green"], [*ORDERS[2], 3, None]]
    problem = good(book(tmp_path, {"Order list": rows, "Routing": ROUTING}))
    assert problem.orders[0].weight == 1
    assert set(problem.orders[0].attributes.values()) == {"12.5", "green"}


def test_wide_and_odd_headers_are_understood():
    text = "MachineCalender\tmachine_name\tEfficiency %\nEarly\tM1\t90 %\nLate\tM2\t80 %\n"
    assert meanings(tables_from_text(text)) == {
        "MachineCalender": "Calendar", "machine_name": "Machine", "Efficiency %": "Efficiency",
    }  # fmt: skip


def test_a_sheet_of_16384_columns_and_names_255_long_do_no_harm(tmp_path):
    path = tmp_path / "wide.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Wide")
    for column in range(16_384):
        sheet.write(0, column, f"Header {column} " + "x" * 240)
        sheet.write(1, column, column)
    book.close()
    assert read(path).problem is None
