"""Edits of tables: applied, read again, carried to a newer file; shifts as a week, changeovers as a matrix."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples import SAMPLES
from scheduler.excel.edits import IDENTITY, Edit, Tables, applied, headers_of, next_row, rebased, sheet_named
from scheduler.excel.load import load
from scheduler.excel.prepared import Prepared
from scheduler.excel.sheets import Sheet
from scheduler.excel.table_views import (
    ANY,
    clock_words,
    days_words,
    matrix_of,
    moved_shift,
    new_shift,
    scopes_of,
    set_pair,
    week_of,
    without_day,
)
from scheduler.excel.values import show

NOW = datetime(2026, 11, 23, 6)


def tables(word: str = "paint") -> Tables:
    """Return the tables of a sample."""
    path = next(sample.path for sample in SAMPLES if word in sample.path.name)
    loaded = load(path, NOW)
    assert loaded.sheets is not None
    assert loaded.problem is not None
    return Tables(loaded.sheets, loaded.problem.plan_start, good=loaded.problem)


def cell(source: Prepared, sheet: str, row: int, header: str) -> str:
    """Return the text of a cell."""
    found = sheet_named(source, sheet)
    values = next(values for number, values in found.rows if number == row)
    k = headers_of(found).index(header)
    return show(values[k]) if k < len(values) else ""


def test_tables_of_a_workbook_say_its_problem() -> None:
    book = tables()
    assert book.read.problem is not None
    assert book.good is not None
    assert book.read.problem.orders == book.good.orders
    runs = [[[mode.run_min for mode in op.modes] for op in p.operations] for p in (book.read.problem, book.good)]
    assert runs[0] == runs[1]


def test_an_edited_cell_is_read_as_if_it_stood_in_the_file() -> None:
    book = tables().edited([Edit("Orders", 2, "cell", "Quantity", "77")])
    assert book.read.problem is not None
    assert book.read.problem.orders[0].quantity == 77
    assert cell(book.base, "Orders", 2, "Quantity") != "77"


def test_a_bad_edit_is_a_fault_at_its_cell() -> None:
    book = tables().edited([Edit("Orders", 3, "cell", "Quantity", "many")])
    assert book.read.problem is None
    assert any(issue.sheet == "Orders" and issue.cell == "C3" for issue in book.read.issues)


def test_rows_come_and_go() -> None:
    book = tables()
    orders = sheet_named(book.base, "Orders")
    row = next_row(orders)
    product = cell(book.base, "Orders", 2, "Product")
    book = book.edited([Edit("Orders", row, "add"), Edit("Orders", row, "cell", "Order", "NEW-1"),
                        Edit("Orders", row, "cell", "Product", product), Edit("Orders", 2, "delete")])  # fmt: skip
    assert book.read.problem is not None
    names = [order.name for order in book.read.problem.orders]
    assert "NEW-1" in names
    assert cell(tables().base, "Orders", 2, "Order") not in names


def test_a_column_that_was_not_there_comes_with_its_first_text() -> None:
    book = tables()
    assert "Deadline" not in headers_of(sheet_named(book.base, "Orders"))
    book = book.edited([Edit("Orders", 2, "cell", "Deadline", "yes")])
    assert book.read.problem is not None
    assert book.read.problem.orders[0].deadline


def test_a_table_that_was_not_there_can_be_begun() -> None:
    book = tables("small")
    base = Prepared({name: sheet for name, sheet in book.base.sheets.items() if name != "Downtime"})
    machine = cell(base, "Machines", 2, "Machine")
    edits = [Edit("Downtime", 2, "add"), *(Edit("Downtime", 2, "cell", *pair) for pair in (
        ("Machine", machine), ("Start", "2026-11-24"), ("End", "2026-11-24")))]  # fmt: skip
    read = Tables(base, NOW, tuple(edits)).read
    assert read.problem is not None
    day = (datetime(2026, 11, 24, 12) - read.problem.plan_start).total_seconds() // 60
    assert read.problem.machines[0].calendar.next_open(int(day)) > day


def test_edits_find_their_rows_in_a_newer_file() -> None:
    book = tables()
    name = cell(book.base, "Orders", 3, "Order")
    edits = (Edit("Orders", 3, "cell", "Quantity", "9"), Edit("Orders", 302, "add"),
             Edit("Orders", 302, "cell", "Order", "NEW"), Edit("Orders", 2, "cell", "Quantity", "5"))  # fmt: skip
    orders = sheet_named(book.base, "Orders")
    head, first, *rest = orders.rows
    # One row less at the top, two more at the end: numbers shift.
    rows = [head, *((number - 1, values) for number, values in rest), (301, ["X1"]), (302, ["X2"])]
    newer = Prepared({**book.base.sheets, "Orders": replace(orders, rows=rows)})
    found = rebased(edits, book.base, newer)
    after = applied(newer, found.edits)
    assert cell(after, "Orders", 2, "Order") == name
    assert cell(after, "Orders", 2, "Quantity") == "9"
    assert [show(values[0]) for _, values in sheet_named(after, "Orders").rows[-3:]] == ["X1", "X2", "NEW"]
    assert len(found.lost) == 1
    assert show(first[1][0]).casefold() in found.lost[0]


def _sheets(rows: list[tuple[str, str]]) -> Prepared:
    named = [(number, [name, text]) for number, (name, text) in enumerate(rows, start=2)]
    return Prepared({"Machines": Sheet("Machines", [(1, ["Machine", "Calendar"]), *named])})


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from("ABCDE"), min_size=1, max_size=6), st.data())
def test_edits_stay_with_their_rows_whatever_the_order(names: list[str], data: st.DataObject) -> None:
    before = _sheets([(name, str(k)) for k, name in enumerate(names)])
    row = data.draw(st.integers(2, len(names) + 1))
    shuffled = data.draw(st.permutations(sorted(set(names))))
    after = _sheets([(name, "x") for name in shuffled])
    found = rebased([Edit("Machines", row, "cell", "Calendar", "edited")], before, after)
    wanted = names[row - 2]
    first_of_its_name = names.index(wanted) == row - 2
    edited = [show(values[0]) for _, values in applied(after, found.edits).sheets["Machines"].rows
              if show(values[1] if len(values) > 1 else None) == "edited"]  # fmt: skip
    assert edited == ([wanted] if first_of_its_name else [])
    assert bool(found.lost) is not first_of_its_name


def test_every_table_can_be_edited_where_the_file_has_none() -> None:
    for name in IDENTITY:
        made = applied(Prepared({}), [Edit(name, 2, "add"), Edit(name, 2, "cell", IDENTITY[name][0], "x")])
        assert cell(made, name, 2, IDENTITY[name][0]) == "x"


@pytest.mark.parametrize(("days", "words"), [((0, 1, 2, 3, 4), "Mon-Fri"), ((5,), "Sat"), ((0, 2, 3), "Mon;Wed-Thu")])
def test_days_are_written_as_the_sheet_has_them(days: tuple[int, ...], words: str) -> None:
    assert days_words(days) == words


def test_a_week_can_be_drawn_changed_and_read_back() -> None:
    book = tables("two_shifts")
    week = week_of(book)
    assert week.shifts
    shift = week.shifts[0]
    longer = book.edited(moved_shift(shift, shift.start_min + 60, shift.end_min + 30))
    again = week_of(longer).shifts[0]
    assert (again.start_min, again.end_min) == (shift.start_min + 60, shift.end_min + 30)
    day = shift.days[0]
    fewer = week_of(book.edited(without_day(shift, day))).shifts[0]
    assert fewer.days == shift.days[1:]
    night = week_of(book.edited(new_shift(book, shift.calendar, [5], 22 * 60, 30 * 60))).shifts[-1]
    assert (night.days, night.start_min, night.end_min) == ((5,), 22 * 60, 30 * 60)
    assert clock_words(1440) == "24:00"


def test_a_shift_loses_its_row_with_its_last_day() -> None:
    book = tables("two_shifts")
    shift = week_of(book).shifts[0]
    for day in shift.days:
        book = book.edited(without_day(week_of(book).shifts[0], day))
    assert all(other.row != shift.row for other in week_of(book).shifts)


def test_a_matrix_shows_and_writes_pairs_square_or_listed() -> None:
    for word in ("paint", "two_shifts"):
        book = tables(word)
        scope = scopes_of(book)[0]
        matrix = matrix_of(book, scope)
        named = [name for name in matrix.families if name != ANY]
        if len(named) < 2:
            continue
        a, b = named[:2]
        book = book.edited(set_pair(book, matrix, scope, a, b, "123"))
        assert matrix_of(book, scope).pairs[a.casefold(), b.casefold()].minutes == 123
        assert book.read.problem is not None
        assert any((row.from_family, row.to_family, row.minutes) == (a, b, 123)
                   for row in book.read.problem.changeovers)  # fmt: skip
        gone = book.edited(set_pair(book, matrix_of(book, scope), scope, a, b, ""))
        assert matrix_of(gone, scope).pairs.get((a.casefold(), b.casefold())) is None
