"""A mapping screen gets plain facts, and every choice of the planner is read again without the file."""

from __future__ import annotations

from samples.foreign.writing import write_book
from scheduler.excel.load import How
from scheduler.excel.review import (
    answer,
    choose_areas,
    choose_field,
    choose_role,
    choose_unit,
    fill_blanks,
    mend,
    preview,
    read_sheet,
    read_source,
    review_of,
    skip_sheet,
    start_reading,
    unmend,
)
from tests.excel.foreign.summary import NOW, orders, steps

PAGES = {
    "Plan": [["Our plan"], ["Job", "Part", "Qty", "Foo"], ["1", "A", 5, "2026-12-24"], ["2", "B", None, "2026-12-31"]],
    "Routes": [["Part", "Step", "Machine", "Run time"], ["A", 10, "M1", 3], ["B", 10, "M2", 5]],
    "Machines": [["Machine", "Group"], ["M1", "G"], ["M-2", "G"]],
}  # fmt: skip


def opened(tmp_path, pages=PAGES):
    write_book(tmp_path / "b.xlsx", pages)
    return read_source(tmp_path / "b.xlsx")


def table_of(review, sheet):
    return next(table for table in review.tables if table.sheet == sheet)


def test_a_child_reads_the_cells_and_the_preview_shows_them_as_they_stand(tmp_path):
    here = opened(tmp_path)
    there = start_reading(tmp_path / "b.xlsx").result()
    assert there == here
    shown = preview(there, "Plan")
    assert (shown.width, shown.last_row) == (4, 4)
    assert [(cell.text, cell.kind) for cell in shown.rows[2][1]] == [
        ("1", "text"), ("A", "text"), ("5", "number"), ("2026-12-24", "text"),
    ]  # fmt: skip
    assert [number for number, _ in preview(there, "Plan", 2, 2).rows] == [2, 3]


def test_choices_change_what_the_sheets_mean(tmp_path):
    source = opened(tmp_path)
    first = review_of(source, How(), NOW)
    assert [(sheet.label, sheet.rows, sheet.tables) for sheet in first.sheets] == [
        ("Plan", 4, 1), ("Routes", 3, 1), ("Machines", 3, 1),
    ]  # fmt: skip
    plan, routes = table_of(first, "Plan"), table_of(first, "Routes")
    how = choose_field(How(), plan, "Foo", "Due")
    how = choose_unit(how, routes, "Run time", "h")
    how = fill_blanks(how, plan, "Quantity", "7")
    second = review_of(source, how, NOW)
    assert second.failing_rows(routes, "C1") == 1  # M2 is no machine
    (wrong,) = second.loaded.errors
    how = mend(how, next(m for m in wrong.mends if m.kind == "create machine"))
    problem = review_of(source, how, NOW).loaded.problem
    assert orders(problem)["2"][1:3] == (7, "01-01 00:00")
    assert steps(problem)[("1", "10")] == {"M1": (0, 900)}
    assert review_of(source, unmend(how, how.mends[0]), NOW).loaded.problem is None


def test_tables_and_sheets_are_chosen(tmp_path):
    source = opened(tmp_path)
    assert table_of(review_of(source, choose_areas(How(), "Plan", ("A3:D",)), NOW), "Plan").header_cell == "A3"
    how = skip_sheet(How(), "Machines")
    review = review_of(source, how, NOW)
    assert [sheet.label for sheet in review.sheets if sheet.skipped] == ["Machines"]
    assert [sheet.tables for sheet in review_of(source, read_sheet(how, "Machines"), NOW).sheets] == [1, 1, 1]
    routes = table_of(review, "Routes")
    left_out = review_of(source, choose_role(how, routes, "-"), NOW)
    assert table_of(left_out, "Routes").role == ""


def test_a_question_is_answered(tmp_path):
    source = opened(tmp_path)
    review = review_of(source, How(), NOW)
    question = next(q for q in review.loaded.questions if q.header == "Foo")
    answered = review_of(source, answer(How(), question, "Due"), NOW)
    assert [c.field for c in table_of(answered, "Plan").columns] == ["Order", "Product", "Quantity", "Due"]
