"""A plan read back from a file, edited by hand or not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.excel.plan_reader import PlanRead, _open_in_child, plan_from, read_plan
from scheduler.excel.writer import write_plan
from scheduler.issues import PlanError, Severity
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule
from solver.dispatch import RULES, facts_of, in_time
from tests.shops import Shop, closed, plan
from tests.solver.random_shops import HARMLESS, shops

DAY = 24 * 60


def small() -> tuple[Problem, Schedule]:
    """Two machines; M2 is closed from 02:00 to 06:00, within the setup of B step 20."""
    shop = Shop().machine("M1").machine("M2", closed((120, 360)))
    shop.order("007").op("007", "10", {"M1": 60}, setup=30).op("007", "020", {"M2": 60})
    shop.order("=B").op("=B", "10", {"M1": 10}, setup=15).op("=B", "20", {"M2": 300}, setup=60)
    problem = shop.build()
    return problem, plan(problem, [("M1", 0, 30, 90), ("M2", 90, 90, 390), ("M1", 90, 105, 115), ("M2", 390, 450, 750)])


def edited(tmp_path: Path, edit: Callable[[Any], None]) -> PlanRead:
    """Write the small plan, change its Schedule sheet by hand, save, read."""
    problem, schedule = small()
    path = tmp_path / "plan.xlsx"
    write_plan(path, problem, schedule, reasons={})
    book = openpyxl.load_workbook(path)
    edit(book["Schedule"])
    book.save(path)
    return read_plan(path, problem)


def only_issue(read: PlanRead, code: str) -> Any:
    found = [issue for issue in read.issues if issue.code == code]
    assert len(found) == 1, read.issues
    assert found[0].severity is Severity.ERROR
    assert found[0].remedy
    return found[0]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".json"])
def test_a_plan_written_and_read_is_the_same(tmp_path: Path, suffix: str) -> None:
    problem, schedule = small()
    write_plan(tmp_path / f"plan{suffix}", problem, schedule, reasons={})
    read = read_plan(tmp_path / f"plan{suffix}", problem)
    assert read.issues == ()
    assert read.schedule.same_as(schedule)
    if suffix != ".csv":
        assert read.plan_start == problem.plan_start


def test_saving_it_in_a_spreadsheet_program_changes_nothing(tmp_path: Path) -> None:
    read = edited(tmp_path, lambda sheet: None)
    assert read.issues == ()
    assert read.schedule.same_as(small()[1])


def test_seconds_are_rounded_to_the_nearest_minute(tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["H2"] = datetime(2026, 11, 23, 0, 30, 29)
        sheet["I2"] = datetime(2026, 11, 23, 1, 29, 31)

    assert edited(tmp_path, edit).schedule.same_as(small()[1])


def test_a_blank_setup_start_follows_from_the_setup_minutes_by_the_calendar(tmp_path: Path) -> None:
    problem, _ = small()

    def edit(sheet: Any) -> None:
        sheet["G5"] = None
        sheet["H5"] = datetime(2026, 11, 23, 6, 30)  # half of the setup before M2 closes, half after

    read = edited(tmp_path, edit)
    assert read.issues == ()
    assert read.schedule.setup_start[3] == 90
    assert problem.machines[1].calendar.open_between(90, 390) == 60


def test_without_the_columns_setup_start_and_end_they_are_worked_out(tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet.delete_cols(9)
        sheet.delete_cols(7)

    read = edited(tmp_path, edit)
    assert read.issues == ()
    assert read.schedule.same_as(small()[1])


def test_a_deleted_row_leaves_its_operation_without_a_place(tmp_path: Path) -> None:
    read = edited(tmp_path, lambda sheet: sheet.delete_rows(3))
    assert read.schedule.machine.tolist() == [0, UNPLACED, 0, 1]
    assert "Order 007 step 020" in only_issue(read, "missing-operation").problem


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("A2", "008", "unknown-order"),
        ("B2", "15", "unknown-step"),
        ("F2", "M3", "unknown-machine"),
        ("H2", "soon", "bad-date"),
        ("H2", None, "missing-cell"),
        ("I2", "later", "bad-date"),
        ("B3", "10", "duplicate-operation"),
    ],
)
def test_a_fault_names_its_cell(tmp_path: Path, cell: str, value: object, code: str) -> None:
    def edit(sheet: Any) -> None:
        sheet[cell] = value

    issue = only_issue(edited(tmp_path, edit), code)
    assert issue.place == f"Schedule!{cell}"


def test_names_are_matched_whatever_their_case_and_blanks(tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["F2"] = " m1 "

    assert edited(tmp_path, edit).schedule.same_as(small()[1])


def test_a_missing_column_is_one_fault(tmp_path: Path) -> None:
    read = edited(tmp_path, lambda sheet: sheet.delete_cols(6))
    assert "Machine" in only_issue(read, "missing-column").problem
    assert len(read.issues) == 1
    assert set(read.schedule.machine.tolist()) == {UNPLACED}


def test_a_machine_that_cannot_do_it_is_kept_for_the_checker(tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["F2"] = "M2"

    read = edited(tmp_path, edit)
    assert read.issues == ()
    assert read.schedule.machine[0] == 1


def test_a_csv_with_semicolons_and_a_western_code_page_is_read(tmp_path: Path) -> None:
    problem, schedule = small()
    path = tmp_path / "plan.csv"
    write_plan(path, problem, schedule, reasons={})
    text = path.read_text(encoding="utf-8-sig").replace(",", ";").replace("007-10", "Fräsen")
    path.write_bytes(text.encode("cp1252"))
    assert read_plan(path, problem).schedule.same_as(schedule)


@pytest.mark.parametrize(
    ("name", "content"),
    [("plan.xlsx", b"no zip"), ("plan.json", b"[1, 2]"), ("plan.json", b"{"), ("plan.json", b'{"schedule": 5}')],
)
def test_a_file_without_a_plan_is_refused_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PlanError, match="plan"):
        read_plan(tmp_path / name, small()[0])


def test_a_workbook_without_a_schedule_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(PlanError, match="no sheet Schedule"):
        read_plan(tmp_path / "other.xlsx", small()[0])


@given(shops(max_operations=20, features=HARMLESS), st.sampled_from([".xlsx", ".csv", ".json"]))
@settings(max_examples=60, deadline=None)
def test_any_plan_comes_back_as_it_was(problem: Problem, suffix: str) -> None:
    schedule = in_time(problem, RULES[0], facts_of(problem))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"plan{suffix}"
        write_plan(path, problem, schedule, reasons={})
        read = plan_from(_open_in_child(None, path), problem)
    assert read.issues == ()
    assert read.schedule.same_as(schedule)
