# ruff: noqa: E501 - a case is one line
"""What cannot be known is asked once, in the words of the file, and remembered; nothing is guessed silently."""

from __future__ import annotations

import pytest

from samples.foreign.writing import write_book
from scheduler.excel.mapping import (
    Mapping,
    Shape,
    fingerprint,
    load_mapping,
    remember,
    remembered,
    save_mapping,
    user_store,
)
from scheduler.excel.questions import with_open
from scheduler.excel.understand import understand
from scheduler.issues import PlanError
from tests.excel.foreign.summary import NOW, codes, good, orders, read, steps

ROUTING = [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3], ["B", 10, "M1", 5]]
HEAD = ["Order", "Product", "Quantity", "Due"]


def book(tmp_path, rows, routing=ROUTING, **more):
    write_book(tmp_path / "book.xlsx", {"Order list": rows, "Routing": routing, **more})
    return tmp_path / "book.xlsx"


@pytest.mark.parametrize(("other", "due"), [("24/12/2026", "04-04 00:00"), ("12/24/2026", "03-05 00:00")])
def test_the_whole_column_decides_on_day_and_month(tmp_path, other, due):
    problem = good(book(tmp_path, [HEAD, ["1", "A", 5, "03/04/2027"], ["2", "B", 6, other]]))
    assert orders(problem)["1"][2] == due


def test_an_ambiguous_column_of_dates_stops_with_one_fault_until_it_is_answered(tmp_path):
    path = book(tmp_path, [HEAD, ["1", "A", 5, "03/04/2027"], ["2", "B", 6, "05/06/2027"]])
    loaded = read(path)
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("ambiguous-dates", "Order list!D1")]
    (question,) = [q for q in loaded.questions if q.required]
    assert (question.candidates, question.samples) == (("dmy", "mdy"), ("03/04/2027", "05/06/2027"))
    assert orders(good(path, answers={question.id: "mdy"}))["1"][2] == "03-05 00:00"
    assert orders(good(path, answers={question.id: "dmy"}))["1"][2] == "04-04 00:00"


def test_another_column_of_the_file_decides_too(tmp_path):
    rows = [
        [*HEAD, "Earliest start"],
        ["1", "A", 5, "03/04/2027", "24/03/2027"],
        ["2", "B", 6, "05/06/2027", "25/03/2027"],
    ]
    assert orders(good(book(tmp_path, rows)))["1"][2] == "04-04 00:00"


def test_a_column_of_both_orders_has_its_faults_told(tmp_path):
    rows = [HEAD, ["1", "A", 5, "24/12/2026"], ["2", "B", 6, "12/31/2026"], ["3", "B", 6, "03/04/2027"]]
    assert [(i.code, i.place) for i in read(book(tmp_path, rows)).errors] == [("ambiguous-date", "Order list!D4")]


def test_ambiguous_numbers_are_asked_and_a_plain_one_decides(tmp_path):
    path = book(tmp_path, [HEAD, ["1", "A", "1.200", "2026-12-24"], ["2", "B", "2.500", "2026-12-24"]])
    (question,) = [q for q in read(path).questions if q.required]
    assert orders(good(path, answers={question.id: ","}))["1"][1] == 1200
    rows = [HEAD, ["1", "A", "1.200", "2026-12-24"], ["2", "B", "2.500,5", "2026-12-24"]]
    assert orders(good(book(tmp_path, rows)))["1"][1] == 1200


def test_a_duration_without_any_unit_is_minutes_and_says_so(tmp_path):
    rows = [["Product", "Step", "Machine", "Run time"], ["A", 10, "M1", 2], ["B", 10, "M1", 5]]
    path = book(tmp_path, [HEAD, ["1", "A", 5, "2026-12-24"]], rows)
    loaded = read(path)
    assert "assumed-unit" in codes(loaded)
    (question,) = [q for q in loaded.questions if q.kind == "units"]
    assert steps(loaded.problem)[("1", "10")] == {"M1": (0, 10)}
    assert steps(good(path, answers={question.id: "h"}))[("1", "10")] == {"M1": (0, 600)}


def test_a_doubtful_column_stops_and_names_itself_and_an_answer_is_enough(tmp_path):
    path = book(
        tmp_path, [["Order", "Product", "Quantity", "Foo"], ["1", "A", 5, "2026-12-24"], ["2", "B", 6, "2026-12-31"]]
    )
    loaded = read(path)
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("doubtful-column", "Order list!D1")]
    (question,) = [q for q in loaded.questions if q.required]
    assert (question.header, question.candidates) == ("Foo", ("Due", "-"))
    assert orders(good(path, answers={question.id: "Due"}))["1"][2] == "12-25 00:00"
    problem = good(path, answers={question.id: "-"})
    assert orders(problem)["1"][2] is None
    assert problem.orders[0].attributes == {"Foo": "2026-12-24"}


def test_content_names_machines_where_the_header_does_not(tmp_path):
    rows = [["Product", "Step", "Where", "Run time (min)"], ["A", 10, "M1", 3], ["B", 10, "M2", 5]]
    machines = [["Machine", "Work centre"], ["M1", "W"], ["M2", "W"]]
    path = book(tmp_path, [HEAD, ["1", "A", 5, "2026-12-24"]], rows, Machinery=machines)
    assert steps(good(path))[("1", "10")] == {"M1": (0, 15)}


def test_understanding_says_what_each_column_is_and_how_sure_that_is(tmp_path):
    found = understand(book(tmp_path, [HEAD, ["1", "A", 5, "2026-12-24"]]), today=NOW.date())
    table = found.tables[0]
    assert (table.sheet, table.header_cell, table.rows, table.role) == ("Order list", "A1", 1, "orders")
    assert [(c.header, c.cell, c.field, c.confidence) for c in table.columns] == [
        ("Order", "A1", "Order", 1.0), ("Product", "B1", "Product", 1.0), ("Quantity", "C1", "Quantity", 1.0), ("Due", "D1", "Due", 1.0),
    ]  # fmt: skip
    assert found.open == ()


def test_a_mapping_travels_as_a_file_and_answers_for_the_next_file_of_that_shape(tmp_path):
    head = ["Order", "Product", "Quantity", "Foo"]
    path = book(tmp_path, [head, ["1", "A", 5, "03/04/2027"], ["2", "B", 6, "05/06/2027"]])
    answers = {q.id: q.candidates[0] for q in read(path).questions if q.required}
    answers |= {q.id: q.candidates[0] for q in read(path, answers=answers).questions if q.required}
    save_mapping(read(path, answers=answers).understanding.mapping, tmp_path / "shared.json")
    (tmp_path / "next").mkdir()
    later = book(tmp_path / "next", [head, ["8", "A", 1, "07/08/2027"]])
    loaded = read(later, mapping=load_mapping(tmp_path / "shared.json"))
    assert orders(loaded.problem) == {"8": ("A", 1, "08-08 00:00", 1)}
    assert not any(question.required for question in loaded.questions)


def test_what_was_answered_is_remembered_in_the_store_only(tmp_path):
    path = book(
        tmp_path, [["Order", "Product", "Quantity", "Foo"], ["1", "A", 5, "2026-12-24"], ["2", "B", 6, "2026-12-31"]]
    )
    (question,) = [q for q in read(path).questions if q.required]
    store = tmp_path / "data" / "mappings.json"
    assert good(path, answers={question.id: "Due"}, store=store)
    assert orders(good(path, store=store))["1"][2] == "12-25 00:00"
    assert read(path).problem is None


def test_a_mapping_skips_tables_and_fills_in_values(tmp_path):
    rows = [["Order", "Product", "Quantity"], ["1", "A", None], ["2", "B", 6]]
    mapping = Mapping({fingerprint(rows[0]): Shape(values={"Quantity": "4"})}, skip_sheets=("Junk",))
    path = book(tmp_path, rows, Junk=[["Order", "Product", "Quantity"], ["9", "A", 1]])
    assert {name: row[1] for name, row in orders(good(path, mapping=mapping)).items()} == {"1": 4, "2": 6}


def test_open_questions_stand_in_the_file_to_be_filled_in(tmp_path):
    path = book(
        tmp_path, [["Order", "Product", "Quantity", "Foo"], ["1", "A", 5, "2026-12-24"], ["2", "B", 6, "2026-12-31"]]
    )
    found = read(path)
    mapping = with_open(found.understanding.mapping, found.questions)
    (shape,) = [shape for shape in mapping.shapes.values() if "?" in shape.columns.values()]
    assert shape.columns["Foo"] == "?"
    assert [i.code for i in read(path, mapping=mapping).errors] == ["doubtful-column"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 99, "shapes": {}}', '{"shapes": 5}', "\x00"])
def test_a_file_that_is_no_mapping_is_told(tmp_path, text):
    path = tmp_path / "m.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanError):
        load_mapping(path)
    assert remembered(path) == Mapping()


def test_the_store_lies_in_the_users_folder_and_adds_up(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert user_store() == tmp_path / "Ganttry" / "mappings.json"
    remember(Mapping({"a": Shape(role="orders", columns={"X": "Due"})}), user_store())
    remember(Mapping({"a": Shape(columns={"Y": "Order"}), "b": Shape(role="steps")}), user_store())
    known = remembered(user_store())
    assert known.shapes["a"] == Shape(role="orders", columns={"X": "Due", "Y": "Order"})
    assert set(known.shapes) == {"a", "b"}
