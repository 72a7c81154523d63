"""One bad row never costs the others; faults can be mended by data; canonical workbooks are read as ever."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from samples import SAMPLES
from samples.large import large
from samples.workbook import write_workbook
from scheduler.excel.archive import open_archive
from scheduler.excel.book import Book
from scheduler.excel.faults import Faults
from scheduler.excel.load import How, load, load_in_child
from scheduler.excel.prepared import of_book
from scheduler.excel.reader import read_problem
from scheduler.issues import Mend
from tests.excel.books import GOOD, changed, write
from tests.excel.foreign.summary import NOW, codes, orders, read, steps

FOREIGN = {
    "Order list": [["Order", "Part", "Qty"], ["1", "A", 5], ["2", "B", "many"], ["3", "A", 7], ["4", "C", 7]],
    "Routing": [
        ["Part", "Op", "Machine", "Run time (min)"],
        ["A", 10, "M1", 3],
        ["B", 10, "M2", 5],
        ["C", 10, "M2", "long"],
    ],
}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.file)
def test_a_canonical_workbook_is_read_exactly_as_before(sample):
    path = Path(sample.path)
    book = Book.open(open_archive(path.read_bytes(), path.name), path.name)
    faults = Faults()
    problem, last_plan = read_problem(book, faults, NOW, lambda *_: None)
    loaded = load(path, NOW)
    assert loaded.understanding is None
    assert [(i.code, i.problem, i.remedy, i.place) for i in loaded.issues] == [
        (i.code, i.problem, i.remedy, i.place) for i in faults.issues()
    ]
    if not loaded.errors:
        assert (loaded.problem.orders, loaded.last_plan) == (problem.orders, last_plan)
        assert steps(loaded.problem) == steps(problem)
        assert loaded.problem.changeovers == problem.changeovers


def test_a_canonical_workbook_with_a_misspelt_header_says_how_to_mend_it(tmp_path):
    loaded = read(write(tmp_path, changed({"Orders!A1": "Frobnicator"})))
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("missing-column", "Orders!A1")]


def test_a_canonical_workbook_with_a_german_header_is_understood(tmp_path):
    loaded = read(write(tmp_path, changed({"Machines!A1": "Maschine"})))
    assert loaded.problem is not None
    assert len(loaded.problem.operations) == 3


def test_the_sheets_in_memory_read_as_the_workbook_does(tmp_path):
    path = write(tmp_path, GOOD)
    book = Book.open(open_archive(path.read_bytes(), path.name), path.name)
    first, _ = read_problem(book, Faults(), NOW, lambda *_: None)
    second, _ = read_problem(of_book(book, lambda *_: None), Faults(), NOW, lambda *_: None)
    assert steps(first) == steps(second)


LEFT_OUT = {
    "a bad quantity": ({"Orders!C2": "ten"}, ["A1"]),
    "an unknown product": ({"Orders!B3": "Nut"}, ["A2"]),
    "a bad time in a route": ({"Routings!F2": "soon"}, ["A1"]),
    "an unknown machine in a route": ({"Routings!D4": "SAW"}, ["A2"]),
    "a cycle": ({"Routings!L2": 20}, ["A1"]),
    "an order twice": ({"Orders!A3": "a1"}, []),
    "a machine that cannot be read": ({"Machines!D2": "x"}, ["A1"]),
    "an unknown setting value": ({"Settings!A3": "Frozen hours", "Settings!B3": "many"}, []),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_faulty_orders_are_left_out_and_named(tmp_path, name):
    changes, gone = LEFT_OUT[name]
    path = write(tmp_path, changed(changes))
    assert read(path).problem is None
    loaded = read(path, skip_bad=True)
    assert loaded.errors == ()
    assert list(loaded.left_out) == gone
    kept = {"A1", "A2"} - set(gone) if name != "an order twice" else {"A1"}
    assert set(orders(loaded.problem)) == kept
    assert loaded.issues[0].code == "left-out"
    assert any(issue.problem.startswith("Left out: ") and issue.cell for issue in loaded.issues)


def test_a_good_workbook_is_the_same_with_and_without_leaving_out(tmp_path):
    path = write(tmp_path, GOOD)
    one, two = read(path), read(path, skip_bad=True)
    assert (one.issues, one.problem.orders) == (two.issues, two.problem.orders)


def test_nothing_is_left_out_where_nothing_would_be_left(tmp_path):
    loaded = read(write(tmp_path, changed({"Orders!A1": "Frobnicator"})), skip_bad=True, foreign=False)
    assert [issue.code for issue in loaded.errors] == ["missing-column"]


def test_thousands_of_bad_rows_are_left_out_in_a_moment(tmp_path):
    sheets = {name: [list(row) for row in rows] for name, rows in large(3000).items()}
    column = sheets["Orders"][0].index("Quantity")
    for row in sheets["Orders"][1::2]:
        row[column] = "x"
    write_workbook(tmp_path / "large.xlsx", sheets)
    began = time.monotonic()
    loaded = read(tmp_path / "large.xlsx", skip_bad=True)
    assert len(loaded.left_out) == len(sheets["Orders"][1::2])
    assert time.monotonic() - began < 20


def test_faulty_orders_of_a_foreign_file_are_left_out_in_its_own_words(tmp_path):
    path = write(tmp_path, FOREIGN)
    assert [(i.code, i.place) for i in read(path).errors] == [
        ("bad-number", "Order list!C3"),
        ("bad-duration", "Routing!D4"),
    ]
    loaded = read(path, skip_bad=True)
    assert set(orders(loaded.problem)) == {"1", "3"}
    assert set(loaded.left_out) == {"2", "4"}
    places = {issue.place for issue in loaded.issues if issue.problem.startswith("Left out")}
    assert {"Order list!C3", "Routing!D4"} <= places


def test_faults_of_a_foreign_file_use_its_headers(tmp_path):
    rows = [*FOREIGN["Order list"][:2], ["1", "B", 5], [None, "A", 5]]
    loaded = read(write(tmp_path, {**FOREIGN, "Order list": [*rows[:2], [None, "A", 5]]}))
    (issue,) = [issue for issue in loaded.errors if issue.sheet == "Order list"]
    assert issue.place == "Order list!A3"
    assert "Order is blank" in issue.problem


def test_a_near_miss_is_mended_by_a_click(tmp_path):
    path = write(tmp_path, changed({"Routings!D4": "MILL-O1"}))
    (issue,) = read(path).errors
    assert [(mend.kind, mend.value) for mend in issue.mends] == [
        ("replace", "MILL-01"),
        ("create machine", "MILL-O1"),
        ("leave out", ""),
    ]
    for mend, machines in zip(issue.mends[:2], ({"MILL-01"}, {"MILL-O1"}), strict=True):
        assert set(steps(read(path, mends=[mend]).problem)[("A2", "10")]) == machines
    assert codes(read(path, mends=[issue.mends[2]]))[0] == "product-without-routing"


def test_one_name_of_several_is_mended_and_the_others_stay(tmp_path):
    path = write(tmp_path, changed({"Routings!D4": "MILL-02; MILL-O1"}))
    (issue,) = read(path).errors
    assert (issue.mends[0].old, issue.mends[0].value) == ("MILL-O1", "MILL-01")
    assert set(steps(read(path, mends=issue.mends[:1]).problem)[("A2", "10")]) == {"MILL-01", "MILL-02"}


def test_a_name_that_stands_in_many_rows_is_mended_in_all_of_them(tmp_path):
    path = write(tmp_path, changed({"Routings!D2": "MILL-O1; MILL-02", "Routings!D4": "MILL-O1"}))
    (issue,) = read(path).errors
    assert issue.rows == 2
    mended_steps = steps(read(path, mends=issue.mends[:1]).problem)
    assert set(mended_steps[("A1", "10")]) == {"MILL-01", "MILL-02"}
    assert set(mended_steps[("A2", "10")]) == {"MILL-01"}
    assert issue.mends[-1].text == "Leave the 2 rows out"


def test_an_ambiguous_number_is_mended_both_ways(tmp_path):
    path = write(tmp_path, changed({"Orders!C2": "1.234"}))
    (issue,) = read(path).errors
    quantities = [read(path, mends=[mend]).problem.orders[0].quantity for mend in issue.mends[:2]]
    assert quantities == [1234, 1.234]


def test_mends_of_a_foreign_file_are_by_its_own_cells(tmp_path):
    path = write(tmp_path, FOREIGN)
    mends = [Mend("replace", "", "Order list", "C3", "6"), Mend("replace", "", "Routing", "D4", "2 min")]
    problem = read(path, mends=mends).problem
    assert orders(problem)["2"][1] == 6
    assert steps(problem)[("4", "10")] == {"M2": (0, 14)}


def test_how_files_are_read_travels_into_the_child(tmp_path):
    path = write(tmp_path, FOREIGN)
    loaded = load_in_child(path, now=NOW, how=How(skip_bad=True))
    assert set(loaded.left_out) == {"2", "4"}
    assert loaded.understanding.tables[0].role == "orders"


def test_mends_follow_their_faults_when_rows_were_put_in_above(tmp_path):
    book = changed({"Routings!D2": "MILL-O1"})
    path = write(tmp_path, book)
    (issue,) = read(path).errors
    how = How(mends=issue.mends[-1:], follow=True)
    assert [(mend.kind, mend.cell) for mend in how.mends] == [("leave out", "D2")]
    rows = book["Routings"]
    write(tmp_path, {**book, "Routings": [rows[0], rows[2], rows[1], *rows[3:]]})
    assert [mend.cell for mend in load_in_child(path, now=NOW, how=how).mends] == ["D3"]
    write(tmp_path, changed({}))
    loaded = load_in_child(path, now=NOW, how=how)
    assert loaded.mends == ()
    assert loaded.problem is not None
