"""The foreign samples: each becomes the problem that a planner means by it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

import samples.foreign
from samples.foreign.make import write_all
from scheduler.excel.archive import open_archive
from scheduler.excel.book import Book
from tests.excel.foreign.summary import codes, good, orders, read, steps, week

FOLDER = Path(samples.foreign.__file__).parent


def test_a_german_erp_export_with_its_header_in_row_4():
    problem = good(FOLDER / "german_erp_export.xlsx")
    assert orders(problem) == {
        "000100234": ("4711-A", 1200, "12-19 00:00", 10),
        "000100235": ("4711-B", 350, "12-12 00:00", 6),
        "000100236": ("4711-A", 80, "12-19 00:00", 6),  # KW 51: its Friday
    }
    assert steps(problem)[("000100234", "0020")] == {"Dreh 1": (30, 1765), "Dreh 2": (30, 1765)}
    assert steps(problem)[("000100235", "0010")] == {"Fräs 1": (25, 875)}
    assert problem.operations[1].links[0].min_wait_min == 120
    assert week(problem) == {"Säge 1": 80, "Dreh 1": 80, "Dreh 2": 40, "Fräs 1": 40}
    christmas = problem.machines[0].calendar
    start = round((problem.plan_start.replace(month=12, day=25, hour=0) - problem.plan_start) / timedelta(minutes=1))
    assert christmas.open_between(start, start + 1440) == 0
    assert problem.machines[0].cost_per_hour == 45.5
    assert problem.operations[0].place == "Arbeitspläne row 2"


def test_odoo():
    loaded = read(FOLDER / "odoo.xlsx")
    assert orders(loaded.problem) == {
        "WH/MO/00012": ("Table Top", 20, "12-04 17:00", 1),
        "WH/MO/00013": ("Drawer", 60, "12-02 17:00", 10),
    }
    assert steps(loaded.problem) == {
        ("WH/MO/00012", "10"): {"Saw": (10, 120)},
        ("WH/MO/00012", "20"): {"Sander": (0, 100)},
        ("WH/MO/00013", "10"): {"Saw": (10, 120)},
        ("WH/MO/00013", "20"): {"Bench": (0, 540)},
    }
    assert week(loaded.problem) == {"Saw": 40, "Sander": 40, "Bench": 40}
    assert [machine.capacity for machine in loaded.problem.machines] == [1, 1, 2]
    assert set(codes(loaded)) == {"assumed-days", "assumed-per-unit", "assumed-priorities", "not-planned"}


def test_business_central_has_a_unit_in_each_row():
    problem = good(FOLDER / "business_central.xlsx")
    assert orders(problem) == {
        "RPO-1001": ("1000", 10, "12-05 00:00", 1),
        "RPO-1002": ("1100", 40, "12-02 00:00", 1),
    }
    assert steps(problem) == {
        ("RPO-1001", "10"): {"100": (60, 300)},
        ("RPO-1001", "20"): {"300": (10, 60)},
        ("RPO-1002", "10"): {"210": (20, 67)},
        ("RPO-1002", "20"): {"300": (0, 40)},
    }
    link = problem.operations[1].links[0]
    assert (link.min_wait_min, link.transfer_units) == (120, 5)


def test_frepple_joins_operations_resources_and_buckets():
    problem = good(FOLDER / "frepple.xlsx")
    assert orders(problem) == {"SO 1": ("chair", 12, "12-04 00:00", 10), "SO 2": ("chair", 30, "12-11 00:00", 9)}
    assert steps(problem)[("SO 1", "10")] == {"saw": (0, 34)}  # 600 s and 12 times 120 s
    assert steps(problem)[("SO 1", "20")] == {"bench 1": (0, 70), "bench 2": (0, 70)}
    assert week(problem) == {"saw": 40, "bench 1": 40, "bench 2": 40}  # noon is taken out


def test_asprova_counts_only_the_use_of_resources():
    problem = good(FOLDER / "asprova.xlsx")
    assert orders(problem) == {"01": ("A", 100, "12-01 12:00", 10), "02": ("B", 200, "12-02 12:00", 1)}
    assert steps(problem) == {
        ("01", "10"): {"Cutter1": (10, 200), "Cutter2": (10, 250)},
        ("01", "20"): {"Painter": (0, 100)},
        ("02", "10"): {"Painter": (5, 600)},
    }
    assert week(problem) == {"Cutter1": 40, "Cutter2": 40, "Painter": 60}
    assert {(row.from_family, row.to_family, row.minutes) for row in problem.changeovers} == {
        ("A", "B", 30),
        ("B", "A", 20),
    }


def test_mrpeasy_in_three_text_files():
    loaded = read(FOLDER / "mrpeasy")
    assert orders(loaded.problem) == {
        "MO00001": ("A00001", 50, "12-16 00:00", 1),
        "MO00002": ("A00002", 20, "12-09 00:00", 1),
    }
    assert steps(loaded.problem)[("MO00001", "10")] == {"Laser 1": (15, 100), "Laser 2": (15, 100)}  # two a cycle
    assert set(codes(loaded)) == {"assumed-steps", "assumed-calendar"}


def test_a_chinese_book_of_52_sheets():
    loaded = read(FOLDER / "chinese_planning_book.xlsx")
    book = Book.open(open_archive((FOLDER / "chinese_planning_book.xlsx").read_bytes(), "x"), "x")
    assert len(book.parts) == 52
    assert orders(loaded.problem) == {
        "00012301": ("P-100", 200, "12-05 00:00", 10),
        "00012302": ("P-200", 500, "12-09 00:00", 6),
        "00012303": ("P-100", 80, "12-12 00:00", 6),
    }
    assert steps(loaded.problem)[("00012301", "20")] == {"G01": (45, 500)}
    assert codes(loaded) == ["hidden-sheets", "rows-skipped"]
    assert week(loaded.problem)["L02"] == 54


def test_everything_wrong_asks_one_question_and_then_is_right():
    path = FOLDER / "everything_wrong.xlsx"
    loaded = read(path)
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("doubtful-column", "Sheet1!G4")]
    (question,) = loaded.questions
    assert question.candidates == ("Run time per unit", "Fixed time", "-")
    problem = good(path, answers={question.id: "Fixed time"})
    assert orders(problem) == {
        "0017": ("Bracket", 100, "12-19 00:00", 1),
        "0018": ("Shaft", 1250, "12-10 00:00", 1),
        "0019": ("Cover", 40, "12-05 00:00", 1),
    }
    assert steps(problem) == {
        ("0017", "1"): {"Saw": (0, 90)},
        ("0017", "2"): {"Mill A": (0, 240)},
        ("0018", "1"): {"Saw": (0, 120)},
        ("0018", "2"): {"Lathe": (0, 45)},
        ("0018", "3"): {"Mill A": (0, 180)},
        ("0019", "1"): {"Mill A": (0, 390)},
    }
    assert week(problem) == {"Saw": 40, "Mill A": 93, "Lathe": 24}


def test_quantities_by_week():
    problem = good(FOLDER / "weekly")
    assert orders(problem) == {
        "W-1 KW48": ("W-1", 10, "11-28 00:00", 1),
        "W-2 KW49": ("W-2", 40, "12-05 00:00", 1),
        "W-1 KW50": ("W-1", 25, "12-12 00:00", 1),
        "W-1 KW51": ("W-1", 5, "12-19 00:00", 1),
    }
    assert steps(problem)[("W-1 KW48", "10")] == {"D1": (0, 35)}


def test_a_flat_list_in_gb18030():
    problem = good(FOLDER / "work_orders_gb18030.txt")
    assert orders(problem) == {"G001": ("外壳", 30, "12-02 00:00", 1), "G002": ("支架", 12, "12-04 00:00", 1)}
    assert steps(problem) == {
        ("G001", "10"): {"冲床A": (15, 60)},
        ("G001", "20"): {"喷线": (20, 45)},
        ("G002", "10"): {"冲床A": (15, 36)},
    }


def test_the_files_are_what_the_script_makes(tmp_path):
    for path in write_all(tmp_path):
        kept = FOLDER / path.relative_to(tmp_path)
        if path.suffix != ".xlsx":
            assert path.read_bytes() == kept.read_bytes()
            continue
        ours, theirs = (Book.open(open_archive(p.read_bytes(), p.name), p.name) for p in (path, kept))
        assert ours.parts.keys() == theirs.parts.keys()
        for name in ours.parts:
            assert ours.sheet(name).rows == theirs.sheet(name).rows


@pytest.mark.parametrize("name", sorted(p.name for p in FOLDER.iterdir() if p.suffix in (".xlsx", ".txt")))
def test_the_mapping_of_a_sample_answers_everything_the_next_time(name, tmp_path):
    store = tmp_path / "mappings.json"
    first = read(FOLDER / name)
    answers = {question.id: question.candidates[-2] for question in first.questions if question.required}
    mapping = read(FOLDER / name, answers=answers).understanding.mapping
    first = read(FOLDER / name, mapping=mapping, store=store)
    again = read(FOLDER / name, store=store)
    assert first.problem is not None
    assert again.problem.orders == first.problem.orders
    for say in (steps, week):
        assert say(again.problem) == say(first.problem)
    assert [q for q in again.questions if q.kind != "calendar"] == []
