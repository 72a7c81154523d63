# ruff: noqa: E501 - a case is one line
"""Two columns of one name are told apart: the second `Datum` is `Datum (2)` in questions, the mapping and the file of it."""

from __future__ import annotations

from samples.foreign.writing import write_book
from scheduler.excel.foreign.headers import as_written, parse_header, told_apart
from scheduler.excel.load import How, load
from scheduler.excel.mapping import fingerprint, load_mapping, save_mapping
from scheduler.excel.review import choose_field
from tests.excel.foreign.summary import NOW, good, orders, read

ROUTING = [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3]]
ROWS = [
    ["Order", "Product", "Quantity", "Datum", "Datum", "Datum"],
    ["1", "A", 5, "2026-11-24", "2026-12-04", "2026-12-20"],
    ["2", "A", 6, "2026-11-25", "2026-12-11", "2026-12-21"],
]


def book(tmp_path):
    write_book(tmp_path / "book.xlsx", {"Orders list": ROWS, "Routing": ROUTING})
    return tmp_path / "book.xlsx"


def table_of(loaded):
    return next(t for t in loaded.understanding.tables if t.role == "orders")


def test_headers_of_one_name_get_numbers_that_the_file_does_not_have():
    assert told_apart(["Datum", "", "Datum", "", "Datum"]) == ("Datum", "", "Datum (2)", "", "Datum (3)")
    assert told_apart(["Datum", "Datum (2)", "Datum"]) == ("Datum", "Datum (2)", "Datum (3)")
    assert told_apart(["Datum", "Datum", "Datum (2)"]) == ("Datum", "Datum (3)", "Datum (2)")
    assert as_written("Zeit [min] (2)") == "Zeit [min]"
    assert parse_header("Zeit [h] (2)").unit == "h"


def test_each_of_them_can_be_chosen_saved_and_found_again(tmp_path):
    loaded = read(book(tmp_path))
    table = table_of(loaded)
    assert [c.header for c in table.columns][3:] == ["Datum", "Datum (2)", "Datum (3)"]
    how = choose_field(choose_field(How(), table, "Datum (2)", "Due"), table, "Datum", "Release")
    save_mapping(how.mapping, tmp_path / "mapping.json")
    problem = good(book(tmp_path), mapping=load_mapping(tmp_path / "mapping.json"))
    assert orders(problem)["1"] == ("A", 5, "12-05 00:00", 1)
    assert problem.orders[0].release_min > 0
    assert problem.orders[0].attributes["Datum (3)"] == "2026-12-20"


def test_a_file_with_one_column_more_of_a_name_is_another_shape():
    assert fingerprint(told_apart(["Order", "Datum"])) != fingerprint(told_apart(["Order", "Datum", "Datum"]))


def test_what_was_decided_is_remembered_and_asks_nothing(tmp_path):
    loaded = read(book(tmp_path))
    how = choose_field(How(), table_of(loaded), "Datum (3)", "Due")
    store = tmp_path / "store.json"
    load(book(tmp_path), NOW, mapping=how.mapping, store=store)
    again = load(book(tmp_path), NOW, store=store)
    assert orders(again.problem)["2"][2] == "12-22 00:00"
    assert not again.errors
    assert not [question for question in again.questions if question.required]
