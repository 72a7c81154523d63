# ruff: noqa: E501 - a case is one line
"""What stands in a table and is not used is told once; units, flags and breaks that nobody knows are never passed over."""

from __future__ import annotations

import pytest

from samples.foreign.writing import write_book
from tests.excel.foreign.summary import good, read, steps, week

ORDERS = [["Order", "Product", "Quantity", "Due"], ["1", "A", 10, "2026-12-04"], ["2", "B", 4, "2026-12-05"]]
ROUTING = [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3], ["B", 10, "M1", 5]]


def told(loaded, code):
    return [(issue.place, issue.problem) for issue in loaded.issues if issue.code == code]


def book(tmp_path, **sheets):
    path = tmp_path / "book.xlsx"
    write_book(path, {"Orders list": ORDERS, "Routing": ROUTING, **sheets})
    return path


def with_units(tmp_path, *rows):
    head = ["Product", "Step", "Machine", "Run time", "Run time unit"]
    return book(tmp_path, Routing=[head, *rows])


def test_a_unit_that_nobody_knows_is_a_fault_of_the_time_beside_it(tmp_path):
    loaded = read(with_units(tmp_path, ["A", 10, "M1", 3, "MINUTES"], ["B", 10, "M1", 5, "HOURS"], ["B", 20, "M1", 5, "HRSS"]))
    assert [(issue.place, issue.value) for issue in loaded.errors] == [("Routing!D4", "5 HRSS")]


def test_a_time_that_names_its_unit_is_not_multiplied_by_the_unit_beside_it(tmp_path):
    problem = good(with_units(tmp_path, ["A", 10, "M1", "2 h", "HOURS"], ["B", 10, "M1", "30 min", "HOURS"], ["B", 20, "M1", "1,5", "HOURS"]))
    assert steps(problem) == {("1", "10"): {"M1": (0, 1200)}, ("2", "10"): {"M1": (0, 120)}, ("2", "20"): {"M1": (0, 360)}}


def test_a_unit_that_nobody_knows_beside_no_time_is_only_said(tmp_path):
    loaded = read(with_units(tmp_path, ["A", 10, "M1", 3, "MINUTES"], ["B", 10, "M1", 5, "HOURS"], ["B", 20, "M1", 0, "none"]))
    assert [place for place, _ in told(loaded, "unknown-unit")] == ["Routing!E4"]
    assert loaded.problem is not None


def test_columns_of_tables_without_notes_are_named_once(tmp_path):
    shifts = [["Calendar", "Days", "Start", "End", "Foreman", "Canteen"], ["Day", "Mon-Fri", "06:00", "14:00", "Ida", "open"]]
    loaded = read(book(tmp_path, Shifts=shifts))
    assert told(loaded, "columns-not-used") == [("Shifts!E1", "Columns of sheet Shifts that are not used: Foreman, Canteen.")]


def test_a_flag_that_is_neither_yes_nor_no_is_said(tmp_path):
    machines = [["Machine", "Active"], ["M1", "yes"], ["M2", "perhaps"]]
    loaded = read(book(tmp_path, Machines=machines))
    assert told(loaded, "assumed-yes") == [("Machines!B3", "perhaps is neither Yes nor No, so the machine is planned.")]


@pytest.mark.parametrize(("numbers", "said"), [((1, 5), False), ((0, 1), True), ((10, 900), True), ((3, 3), False)])
def test_priorities_on_another_scale_are_said(tmp_path, numbers, said):
    orders = [[*ORDERS[0], "Priority"], *([*row, n] for row, n in zip(ORDERS[1:], numbers, strict=True))]
    write_book(tmp_path / "p.xlsx", {"Orders list": orders, "Routing": ROUTING})
    assert bool(told(read(tmp_path / "p.xlsx"), "assumed-priorities")) is said


def test_so_many_of_nothing_is_said(tmp_path):
    head = ["Product", "Step", "Machine", "Run time (min)", "Resource quantity"]
    loaded = read(book(tmp_path, Routing=[head, ["A", 10, "M1", 3, 1], ["B", 10, "M1", 5, 2]]))
    assert [place for place, _ in told(loaded, "count-without-pool")] == ["Routing!E3"]


BUCKETS = ["Calendar", "Start Date", "End Date", "Value", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Start Time", "End Time"]
OPEN = ["hours", "1971-01-01", "2030-12-31", 1, *[True] * 5, False, False, "08:00:00", "16:59:59"]
MACHINES = [["Machine", "Calendar"], ["M1", "hours"]]


def hours_with(tmp_path, *rows):
    return good(book(tmp_path, Machines=MACHINES, **{"calendar bucket": [BUCKETS, OPEN, *rows]}))


def test_a_break_on_fridays_leaves_the_other_days_alone(tmp_path):
    cut = ["hours", "1971-01-01", "2030-12-31", 0, *[False] * 4, True, False, False, "12:00:00", "16:59:59"]
    assert week(hours_with(tmp_path, cut)) == {"M1": 40}


def test_a_break_over_the_begin_or_the_whole_of_a_shift_counts(tmp_path):
    early = ["hours", "1971-01-01", "2030-12-31", 0, True, *[False] * 6, "07:00:00", "09:00:00"]
    closed = ["hours", "1971-01-01", "2030-12-31", 0, False, True, *[False] * 5, "00:00:00", "23:59:59"]
    assert week(hours_with(tmp_path, early, closed)) == {"M1": 35}


def test_a_break_between_two_dates_is_downtime_of_these_days(tmp_path):
    cut = ["hours", "2026-11-24", "2026-11-26", 0, *[True] * 7, "00:00:00", "23:59:59"]
    problem = hours_with(tmp_path, cut)
    assert week(problem) == {"M1": 27}
    assert problem.machines[0].calendar.open_between(7 * 1440, 14 * 1440) == 45 * 60


def test_a_value_that_says_neither_open_nor_closed_is_a_fault(tmp_path):
    path = book(tmp_path, Machines=MACHINES, **{"calendar bucket": [BUCKETS, ["hours", None, None, "maybe", *OPEN[4:]]]})
    assert [(issue.code, issue.place) for issue in read(path).errors] == [("bad-hours", "calendar bucket!D2")]


def test_a_shift_that_begins_to_hold_in_years_is_not_open_before(tmp_path):
    path = book(tmp_path, Machines=MACHINES, Shifts=[["Calendar", "Days", "Start", "End", "Valid from"], ["hours", "Mon-Fri", "06:00", "14:00", None], ["hours", "Sat", "06:00", "14:00", "2031-03-14"]])
    assert week(good(path)) == {"M1": 40}


def test_rows_that_are_left_out_are_named(tmp_path):
    routing = [*ROUTING, ["C", 10, "M1", "soon"], ["C", 20, "M1", 4]]
    loaded = read(book(tmp_path, Routing=routing), skip_bad=True)
    assert not loaded.left_out
    (found,) = [issue for issue in loaded.issues if issue.code == "rows-left-out"]
    assert (found.place, found.value, found.rows) == ("Routing!A4", "C", 2)
    table = next(t for t in loaded.understanding.tables if t.sheet == "Routing")
    assert {line for line, _ in table.skipped} == {4, 5}


def test_a_text_among_starred_orders_is_a_fault(tmp_path):
    orders = [[*ORDERS[0], "Priority"], [*ORDERS[1], 0], [*ORDERS[2], "soon"], ["3", "A", 2, "2026-12-05", 1]]
    write_book(tmp_path / "p.xlsx", {"Orders list": orders, "Routing": ROUTING})
    assert [issue.place for issue in read(tmp_path / "p.xlsx").errors] == ["Orders list!E3"]


def test_a_column_that_one_bad_cell_turns_into_a_note_is_said(tmp_path):
    head = ["Product", "Step", "Machine", "Run time (min)", "Duration"]
    loaded = read(book(tmp_path, Routing=[head, ["A", 10, "M1", 3, "(5)"], ["B", 10, "M1", 5, "0:10"]]))
    assert [(i.code, i.place) for i in loaded.issues if i.code == "column-not-sure"] == [("column-not-sure", "Routing!E2")]


FLAT = ["Order", "Product", "Quantity", "Due", "Step", "Machine", "Run time (min)"]


def test_rows_of_one_order_that_contradict_each_other_are_said(tmp_path):
    rows = [FLAT, ["1", "A", 10, "2026-12-04", 10, "M1", 3], ["1", "A", 12, "2026-12-04", 20, "M2", 3], ["2", "B", 4, "2026-12-05", 10, "M1", 3]]
    write_book(tmp_path / "f.xlsx", {"Jobs": rows})
    loaded = read(tmp_path / "f.xlsx")
    assert told(loaded, "order-rows-differ") == [("Jobs!C3", "Order 1 has another Quantity in row 3 of sheet Jobs (12): 10 counts.")]
    rows[2][2] = 10
    write_book(tmp_path / "f.xlsx", {"Jobs": rows})
    assert not told(read(tmp_path / "f.xlsx"), "order-rows-differ")


@pytest.mark.parametrize(("cell", "said"), [("soon", True), (7000, True), (0, True), ("-", False), (40, False)])
def test_hours_that_cannot_be_used_are_said(tmp_path, cell, said):
    machines = [["Machine", "Hours per week"], ["M1", 80], ["M2", cell]]
    assert bool(told(read(book(tmp_path, Machines=machines)), "unused-amount")) is said


def test_a_text_among_the_hours_of_weeks_is_said(tmp_path):
    hours = [["Machine", "KW 48", "KW 49"], ["M1", 40, "holiday"], ["M2", 40, "-"]]
    loaded = read(book(tmp_path, Hours=hours))
    assert ("Hours!C2", "holiday is no number of hours, so it is passed over.") in told(loaded, "hours-by-week")
    assert "Hours!C3" not in [place for place, _ in told(loaded, "hours-by-week")]


def test_machines_of_operations_that_name_theirs_are_said(tmp_path):
    steps_of = [["Name", "Item", "Machine", "Duration per unit"], ["cut", "A", "M1", "0:03"], ["saw", "B", "M1", "0:05"]]
    links = [["Operation", "Resource"], ["cut", "M1"], ["saw", "M2"]]
    write_book(tmp_path / "l.xlsx", {"Orders list": ORDERS, "operation": steps_of, "operation resource": links})
    assert [place for place, _ in told(read(tmp_path / "l.xlsx"), "links-not-used")] == ["operation resource!B3"]
