# ruff: noqa: E501 - a row of a sheet is one line
"""What a file does not say is asked with the columns that could say it, or assumed aloud; no cell vanishes."""

from __future__ import annotations

from samples.foreign.writing import write_book
from scheduler.excel.load import How
from scheduler.excel.review import answer, read_source, review_of
from tests.excel.foreign.summary import NOW, codes, good, orders, read, steps

ROUTING = [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3], ["B", 10, "M2", 5]]


def book(tmp_path, rows, routing=ROUTING, **more):
    write_book(tmp_path / "b.xlsx", {"Order list": rows, "Routing": routing, **more})
    return tmp_path / "b.xlsx"


def test_a_quantity_under_a_strange_header_is_asked_and_assumed_to_be_one_until_then(tmp_path):
    path = book(tmp_path, [["Order", "Product", "Xyz", "Due"], ["1", "A", 50, "2026-12-24"], ["2", "B", 60, "2026-12-24"]])
    loaded = read(path)
    assert "assumed-quantity" in codes(loaded)
    (question,) = [q for q in loaded.questions if q.kind == "field"]
    assert (question.text, question.candidates) == ("Which column of sheet Order list holds the Quantity?", ("Xyz", "-"))
    assert orders(good(path, answers={question.id: "Xyz"}))["1"][1] == 50
    assert orders(good(path, answers={question.id: "-"}))["1"][1] == 1
    source = read_source(path)
    assert orders(review_of(source, answer(How(), question, "Xyz"), NOW).loaded.problem)["2"][1] == 60


def test_a_machine_under_a_strange_header_stops_planning_and_is_asked(tmp_path):
    rows = [["Product", "Step", "Xyz", "Run time (min)"], ["A", 10, "M1", 3], ["B", 10, "M2", 5]]
    path = book(tmp_path, [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "2026-12-24"]], rows)
    loaded = read(path)
    assert loaded.problem is None
    (question,) = [q for q in loaded.questions if q.required]
    assert question.candidates == ("Xyz", "-")
    assert steps(good(path, answers={question.id: "Xyz"})) == {("1", "10"): {"M1": (0, 15)}}


def test_no_due_dates_at_all_are_said(tmp_path):
    loaded = read(book(tmp_path, [["Order", "Product", "Quantity"], ["1", "A", 5], ["2", "B", 6]]))
    assert loaded.problem is not None
    assert "assumed-due" in codes(loaded)


def test_a_text_file_without_headers_is_asked_column_by_column(tmp_path):
    folder = tmp_path / "erp"
    folder.mkdir()
    (folder / "orders.csv").write_text("4711;A;5;24.12.2026\n4712;B;6;31.12.2026\n4713;A;7;31.12.2026\n", "utf-8")
    (folder / "routing.csv").write_text("Product;Step;Machine;Run time (min)\nA;10;M1;3\nB;10;M2;5\n", "utf-8")
    answers: dict[str, str] = {}
    loaded = read(folder)
    assert "no-headers" in codes(loaded)
    for _ in range(4):
        wanted = {"Order": "Column A", "Product": "Column B", "Quantity": "Column C", "Due": "Column D"}
        for question in read(folder, answers=answers).questions:
            if question.kind == "field":
                answers[question.id] = wanted[question.id.rpartition("|")[2]]
            elif question.kind == "column":
                answers[question.id] = next(name for name, header in wanted.items() if header == question.header)
    found = orders(good(folder, answers=answers))
    assert found["4711"][:3] == ("A", 5, "12-25 00:00")
    assert set(found) == {"4711", "4712", "4713"}


def test_a_column_without_a_header_keeps_its_cells_as_notes(tmp_path):
    rows = [["Order", "Product", "Quantity", "Due", None], ["1", "A", 5, "2026-12-24", "glue it"], ["2", "B", 6, "2026-12-24", None]]
    assert good(book(tmp_path, rows)).orders[0].attributes == {"Column E": "glue it"}


def test_a_header_that_stands_twice_is_said(tmp_path):
    rows = [["Order", "Product", "Quantity", "Due", "Due"], ["1", "A", 5, "2026-12-24", "2027-01-01"], ["2", "B", 6, "2026-12-24", "2027-01-01"]]
    loaded = read(book(tmp_path, rows))
    assert [(i.code, i.place) for i in loaded.warnings if i.code == "duplicate-column"] == [("duplicate-column", "Order list!E1")]
    assert orders(loaded.problem)["1"][2] == "12-25 00:00"


def test_a_mere_list_of_machines_is_a_table(tmp_path):
    rows = [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "2026-12-24"]]
    problem = good(book(tmp_path, rows, Machines=[["Machine"], ["M1"], ["M2"], ["M9"]]))
    assert [machine.name for machine in problem.machines] == ["M1", "M2", "M9"]


def test_numbers_that_lost_their_zeros_find_the_ones_that_kept_them(tmp_path):
    routing = [["Product", "Step", "Machine", "Run time (min)"], ["004512", 10, 7, 3], ["0099", 10, "07", 5]]
    rows = [["Order", "Product", "Quantity", "Due"], ["1", 4512, 5, "2026-12-24"], ["2", "0099", 6, "2026-12-24"]]
    path = book(tmp_path, rows, routing, Machines=[["Machine", "Group"], ["07", "G"]])
    loaded = read(path)
    assert [i.problem for i in loaded.warnings if i.code == "restored-zeros"] == [
        "Numbers of sheet Order list have lost their zeros in one row: 4512 is taken for 004512.",
        "Numbers of sheet Routing have lost their zeros in one row: 7 is taken for 07.",
    ]
    assert orders(loaded.problem)["1"][0] == "004512"
    assert steps(loaded.problem)[("1", "10")] == {"07": (0, 15)}


def test_zeros_are_not_restored_where_two_numbers_would_fit(tmp_path):
    routing = [["Product", "Step", "Machine", "Run time (min)"], ["04512", 10, "M1", 3], ["004512", 10, "M1", 5]]
    rows = [["Order", "Product", "Quantity", "Due"], ["1", 4512, 5, "2026-12-24"], ["2", "04512", 6, "2026-12-24"]]
    loaded = read(book(tmp_path, rows, routing))
    assert [issue.code for issue in loaded.errors] == ["product-without-routing"]


def test_weeks_are_fridays_and_that_is_said_once(tmp_path):
    rows = [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "KW52"], ["2", "B", 6, "KW53"]]
    loaded = read(book(tmp_path, rows))
    assert [i.problem for i in loaded.warnings if i.code == "assumed-friday"] == [
        "Weeks of sheet Order list stand for their Fridays: KW52 is 2026-12-25."
    ]
    assert orders(loaded.problem)["1"][2] == "12-26 00:00"


def test_a_time_of_day_that_cannot_be_read_is_told_at_its_cell(tmp_path):
    rows = [["Order", "Product", "Quantity", "Due", "Due time"], ["1", "A", 5, "2026-12-24", "14:30"], ["2", "B", 6, "2026-12-24", "noon"]]
    loaded = read(book(tmp_path, rows))
    assert [(i.code, i.place, i.value) for i in loaded.errors] == [("bad-time", "Order list!E3", "noon")]


def test_routings_that_nothing_follows_and_items_without_one_are_said(tmp_path):
    items = [["No.", "Description", "Routing No."], ["A", "bike", "R1"], ["B", "wheel", "R9"]]
    lines = [["Routing No.", "Operation No.", "Machine", "Run time (min)"], ["R1", 10, "M1", 3], ["R2", 10, "M2", 5]]
    rows = [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "2026-12-24"], ["2", "A", 6, "2026-12-24"]]
    write_book(tmp_path / "b.xlsx", {"Orders x": rows, "Items": items, "Routing Lines": lines})
    loaded = read(tmp_path / "b.xlsx")
    told = {issue.code: issue.place for issue in loaded.warnings}
    assert (told["unused-routing"], told["unknown-routing"]) == ("Routing Lines!A3", "Items!C3")
    assert steps(loaded.problem)[("1", "10")] == {"M1": (0, 15)}
