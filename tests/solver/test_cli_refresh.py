"""`refresh` and `--write-back` from outside: what is said, what is written, what stays."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from scheduler import edit
from scheduler.excel.load import load
from scheduler.plan_file import Project, SavedPlan, read_project, save_project
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver import cli, cli_plan
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from tests.excel.books import GOOD, changed, write
from tests.excel.rich_books import parts_of, rich

NOW = datetime(2026, 11, 23, 6)
MORE = changed({"Orders!C2": 12, "Orders!A4": "A3", "Orders!B4": "Plate", "Orders!C4": 2})


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def saved(folder: Path) -> tuple[Path, Problem, Schedule]:
    """Save a project of the good workbook with its plan, the first order's last step locked in the window."""
    path = write(folder, GOOD)
    problem = load(path, now=NOW).problem
    assert problem is not None
    schedule = in_time(problem, BY_HAND[0])
    locked = edit.lock(problem, schedule, [2], "both")
    first, now = SavedPlan("", problem, schedule), SavedPlan("lock", locked, schedule)
    project = folder / "plan.ganttry"
    save_project(project, Project(str(path), "", now, (first,), (first, now), 1))
    return project, locked, schedule


def test_changes_are_said_taken_over_and_can_be_undone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, before, _ = saved(tmp_path)
    write(tmp_path, MORE)
    assert run("refresh", project) == 0
    told = capsys.readouterr().out
    assert "1 new order, 1 changed order" in told
    assert "Order A1: quantity 10 → 12" in told
    assert "Order A3: new: Plate, quantity 2, 1 step" in told
    after = read_project(project)
    problem, schedule = after.current.problem, after.current.schedule
    assert schedule is not None
    assert not list(check(problem, schedule))
    assert [order.name for order in problem.orders] == ["A1", "A2", "A3"]
    assert problem.operations[2].lock == before.operations[2].lock
    assert [state.name for state in after.history] == ["", "lock", "refresh from the files"]
    assert after.history_at == 2
    assert len(after.versions) == 1
    assert run("refresh", project) == 0
    assert "Nothing has changed." in capsys.readouterr().out


def test_an_order_that_is_not_planned_any_more_is_told_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _, _ = saved(tmp_path)
    done = [["Order", "Step", "Status", "Finished"], ["A2", 10, "done", datetime(2026, 11, 23, 6)]]
    for change, words in (
        ({"Orders!I3": "hold"}, "on hold"),
        ({"Orders!I3": "done"}, "done"),
        ({"Progress": done}, "all its steps are done"),
        ({"Orders!A3": "A9"}, "no longer in the files"),
    ):
        write(tmp_path, changed(change))
        assert run("refresh", project, "--dry-run") == 0
        assert f"Order A2: {words}" in capsys.readouterr().out


@pytest.mark.parametrize("only", [["A3"], ["2"], ["order A3"]])
def test_a_part_of_the_changes(tmp_path: Path, only: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    project, _, _ = saved(tmp_path)
    write(tmp_path, MORE)
    assert run("refresh", project, "--only", *only) == 0
    after = read_project(project).current.problem
    assert [(order.name, order.quantity) for order in after.orders] == [("A1", 10), ("A2", 5), ("A3", 2)]
    assert "   1 - Order A1" in capsys.readouterr().out


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    project, _, _ = saved(tmp_path)
    write(tmp_path, MORE)
    before = project.read_bytes()
    assert run("refresh", project, "--dry-run") == 0
    assert project.read_bytes() == before


def test_faults_and_wrong_words_leave_the_project_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _, _ = saved(tmp_path)
    before = project.read_bytes()
    write(tmp_path, changed({"Routings!D2": "NOWHERE"}))
    assert run("refresh", project) == 1
    assert "NOWHERE" in capsys.readouterr().err
    write(tmp_path, MORE)
    assert run("refresh", project, "--only", "A9") == 1
    assert "No change is called “A9”" in capsys.readouterr().err
    (tmp_path / "book.xlsx").unlink()
    assert run("refresh", project) == 1
    assert "--from" in capsys.readouterr().err
    (tmp_path / "~plan.ganttry.lock").write_text("1\n", encoding="utf-8")
    assert run("refresh", project) == 1
    assert "open in a window" in capsys.readouterr().err
    assert project.read_bytes() == before


def test_changes_that_no_plan_can_keep_are_told_and_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _, _ = saved(tmp_path)
    before = project.read_bytes()
    write(tmp_path, changed({"Orders!D2": datetime(2026, 11, 23, 7), "Orders!H2": "Yes"}))
    assert run("refresh", project, "--seconds", 10) == 2
    assert "No plan can exist" in capsys.readouterr().err
    assert project.read_bytes() == before


def test_a_project_can_be_refreshed_from_another_file_and_written_into_it(tmp_path: Path) -> None:
    project, _, _ = saved(tmp_path)
    other = write(tmp_path, MORE, "monday.xlsx")
    assert run("refresh", project, "--from", other, "-o", other) == 0
    book = openpyxl.load_workbook(other)
    assert [row[0].value for row in book["Orders (plan)"].iter_rows(min_row=2)] == ["A1", "A2", "A3"]
    assert book["Orders"]["C2"].value == 12


def test_a_workbook_with_its_plan_is_brought_up_to_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, GOOD)
    assert run("plan", path, "--write-back", "--seconds", 1, "--workers", 1) == 0
    old = load(path, now=NOW)
    assert old.last_plan is not None
    book = openpyxl.load_workbook(path)
    book["Orders"].append(["A3", "Plate", 2])
    book.save(path)
    assert run("refresh", path, "--only", "A3") == 1
    assert "project" in capsys.readouterr().err
    assert run("refresh", path) == 0
    assert "Operations: 1 new in the plan, 0 moved, 3 where they were." in capsys.readouterr().out
    new = load(path, now=NOW)
    assert new.problem is not None
    assert new.last_plan is not None
    assert new.last_plan.start.tolist()[:3] == old.last_plan.start.tolist()
    assert not list(check(new.problem, new.last_plan))
    assert run("check", path, path) == 0


@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
@pytest.mark.parametrize("how", ["-o", "--write-back"])
def test_a_plan_goes_into_the_workbook_itself(tmp_path: Path, how: str) -> None:
    path = rich(tmp_path / "book.xlsm", macros=True)
    before = parts_of(path)
    into = [how, path] if how == "-o" else [how]
    assert run("plan", path, *into, "--seconds", 1, "--workers", 1) == 0
    after = parts_of(path)
    assert [name for name in before if after[name] != before[name] and "sheet" in name] == []
    assert after["xl/vbaProject.bin"] == before["xl/vbaProject.bin"]
    assert run("check", path, path) == 0
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".bin"] == ["book.xlsm"]


def test_a_workbook_that_excel_holds_gets_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, GOOD)
    before = path.read_bytes()
    path.with_name("~$book.xlsx").write_bytes(bytes([6]) + b"Miller")
    monkeypatch.setattr("scheduler.excel.writeback.write_back.__kwdefaults__", _impatient())
    assert run("plan", path, "--write-back", "--seconds", 1, "--workers", 1) == 0
    assert "goes to book (2).xlsx" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert "Schedule" in openpyxl.load_workbook(tmp_path / "book (2).xlsx").sheetnames


def test_a_plan_is_not_lost_when_the_workbook_breaks_while_it_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, GOOD)
    problem = load(path, now=NOW).problem
    assert problem is not None
    path.write_bytes(b"PK\x03\x04 half a file")
    written = cli_plan.write_into(path, path, problem, in_time(problem, BY_HAND[0]), None, None, {})
    assert written.name == "book plan.xlsx"
    assert "damaged" in capsys.readouterr().err
    assert openpyxl.load_workbook(written).sheetnames[0] == "Schedule"


def _impatient() -> dict[str, object]:
    from scheduler.excel.writeback import write_back

    return {**(write_back.__kwdefaults__ or {}), "wait_s": 0.0}
