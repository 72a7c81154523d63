"""The command line from outside: exit statuses, what is printed, what is written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from scheduler.issues import PlanError
from solver import cli, cli_plan, cli_report, log
from solver.progress import SolveResult, Status
from solver.settings import SolveSettings
from tests.shops import Shop, plan

ROOT = Path(__file__).resolve().parents[2]
MONDAY = datetime(2026, 11, 23, 6)
REPORT_KEYS = {
    "status", "kpis", "objective", "bound", "first_plan_s", "seconds", "improvements", "first_plan_kpis", "issues",
    "profile", "seed", "version", "input_sha256",
}  # fmt: skip
KPI_KEYS = {
    "weighted_tardiness_h", "tardiness_h", "late_orders", "on_time_pct", "makespan_h", "setup_h", "utilisation_pct",
}  # fmt: skip


def workbook(path: Path, deadline: bool = False, machine: str = "M1", plan_start: bool = True) -> Path:
    """Write a shop of two orders on one machine; with `deadline` both must end an hour after plan start."""
    book = openpyxl.Workbook()
    sheets: dict[str, list[list[object]]] = {
        "Orders": [["Order", "Product", "Quantity", "Due", "Deadline"]]
        + [[name, "P", 1, MONDAY + timedelta(hours=1), "Yes" if deadline else "No"] for name in ("001", "002")],
        "Routings": [["Product", "Step", "Machine", "Run time per unit"], ["P", 10, machine, 60]],
        "Machines": [["Machine"], ["M1"]],
        "Settings": [["Setting", "Value"], *([["Plan start", MONDAY]] if plan_start else [])],
    }
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    book.save(path)
    return path


def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user does, in a folder of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "solver", *map(str, arguments)]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, dict[str, Any], Any]:
    """Plan the small shop once: input, output, report, what was printed."""
    folder = tmp_path_factory.mktemp("planned")
    source, output, report = workbook(folder / "in.xlsx"), folder / "out.xlsx", folder / "report.json"
    done = run("plan", source, "-o", output, "--seconds", 10, "--json", report, "--seed", 7, folder=folder)
    assert done.returncode == 0, done.stderr
    return source, output, json.loads(report.read_text(encoding="utf-8")), done


def test_a_plan_is_written_with_progress_and_a_table(planned: tuple[Path, Path, dict[str, Any], Any]) -> None:
    _, output, _, done = planned
    assert openpyxl.load_workbook(output).sheetnames[0] == "Schedule"
    assert "weighted tardiness" in done.stderr
    assert "gap" in done.stderr or "best possible" in done.stderr
    assert "Late orders" in done.stdout
    assert "First plan" in done.stdout
    assert "Traceback" not in done.stderr


def test_the_report_has_the_promised_keys(planned: tuple[Path, Path, dict[str, Any], Any]) -> None:
    _, _, report, _ = planned
    assert set(report) == REPORT_KEYS
    assert set(report["kpis"]) == set(report["first_plan_kpis"]) == KPI_KEYS
    assert report["status"] == "optimal"
    assert report["kpis"]["late_orders"] == 1
    assert report["kpis"]["makespan_h"] == 2
    assert set(report["objective"]) == {"weighted_tardiness", "makespan", "setup"}
    assert report["seed"] == 7
    assert len(report["input_sha256"]) == 64
    assert all(len(pair) == 2 for pair in report["improvements"])


def test_check_finds_nothing_in_its_own_plan(planned: tuple[Path, Path, dict[str, Any], Any]) -> None:
    source, output, _, _ = planned
    done = run("check", source, output, folder=output.parent)
    assert done.returncode == 0, done.stdout
    assert "no violation" in done.stdout


def test_check_names_what_an_edit_has_broken(planned: tuple[Path, Path, dict[str, Any], Any], tmp_path: Path) -> None:
    source, output, _, _ = planned
    book = openpyxl.load_workbook(output)
    sheet = book["Schedule"]
    for column in "GHI":
        sheet[f"{column}3"] = sheet[f"{column}2"].value  # both orders at the same time on one machine
    book.save(tmp_path / "edited.xlsx")
    done = run("check", source, tmp_path / "edited.xlsx", folder=tmp_path)
    assert done.returncode == 1
    assert "001" in done.stdout
    assert "002" in done.stdout
    assert "M1" in done.stdout


def test_check_names_a_deleted_operation_once(
    planned: tuple[Path, Path, dict[str, Any], Any], tmp_path: Path
) -> None:
    source, output, _, _ = planned
    book = openpyxl.load_workbook(output)
    book["Schedule"].delete_rows(3)
    book.save(tmp_path / "edited.xlsx")
    done = run("check", source, tmp_path / "edited.xlsx", folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout.count("rder 002") == 1


def test_input_errors_are_printed_and_reported(tmp_path: Path) -> None:
    source = workbook(tmp_path / "in.xlsx", machine="M9")
    done = run("plan", source, "-o", "out.xlsx", "--json", "report.json", folder=tmp_path)
    assert done.returncode == 1
    assert "Routings!C2" in done.stderr
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert set(report) == REPORT_KEYS
    assert report["status"] == "invalid"
    assert any(issue["cell"] == "C2" for issue in report["issues"])
    assert not (tmp_path / "out.xlsx").exists()
    assert run("check", source, source, folder=tmp_path).returncode == 1


def test_no_possible_plan_names_what_clashes(tmp_path: Path) -> None:
    source = workbook(tmp_path / "in.xlsx", deadline=True)
    done = run("plan", source, "-o", "out.xlsx", "--seconds", 20, "--json", "report.json", folder=tmp_path)
    assert done.returncode == 2, done.stderr
    assert "001" in done.stderr
    assert "002" in done.stderr
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert set(report) == REPORT_KEYS | {"clashes"}
    assert report["status"] == "impossible"
    assert report["clashes"]
    assert not (tmp_path / "out.xlsx").exists()


def test_a_plan_made_without_a_plan_start_can_be_checked_later(tmp_path: Path) -> None:
    source = workbook(tmp_path / "in.xlsx", plan_start=False)
    assert run("plan", source, "-o", "out.xlsx", "--seconds", 5, folder=tmp_path).returncode == 0
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    # As if it had been made three days ago.
    for sheet, cells in (("Schedule", ("G2", "H2", "I2", "G3", "H3", "I3")), ("KPIs", ())):
        for cell in cells:
            book[sheet][cell] = book[sheet][cell].value - timedelta(days=3)
    start = next(row[1] for row in book["KPIs"].iter_rows() if row[0].value == "Plan start")
    start.value = start.value - timedelta(days=3)
    book.save(tmp_path / "old.xlsx")
    done = run("check", source, "old.xlsx", folder=tmp_path)
    assert done.returncode == 0, done.stdout


# The rest needs no process of its own.


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["plan"], "IN.xlsx"),
        (["dance"], "dance"),
        (["plan", "in.xlsx", "-o", "out.pdf"], ".xlsx (Excel)"),
        (["plan", "in.xlsx", "--json", "in.xlsx"], "overwrite"),
        (["plan", "nowhere.xlsx"], "nowhere.xlsx"),
        (["plan", "in.xlsx", "--seconds", "0"], "more than 0"),
        (["plan", "in.xlsx", "--seconds", "many"], "many"),
        (["check", "in.xlsx", "nowhere.xlsx"], "nowhere.xlsx"),
    ],
)
def test_a_wrong_command_ends_with_1_and_a_sentence(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    workbook(tmp_path / "in.xlsx")
    assert cli.main(arguments) == 1
    assert words in capsys.readouterr().err


def test_version_and_help_end_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Ganttry ")
    assert cli.main(["--help"]) == 0


def test_a_missing_output_folder_is_made_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = cli_plan._output(tmp_path / "in.xlsx", tmp_path / "new" / "out.xlsx")
    assert output.parent.is_dir()
    assert "did not exist" in capsys.readouterr().err


def test_without_a_name_the_plan_goes_beside_the_orders(tmp_path: Path) -> None:
    assert cli_plan._output(tmp_path / "in.xlsx", None).name == "in plan.xlsx"


def test_a_plan_is_not_lost_when_its_file_is_open_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(beside: Path, path: Path) -> None:
        if path.name == "out.csv":
            raise PermissionError(13, "in use")
        beside.rename(path)

    problem = Shop().machine("M1").order("A").op("A", "10", {"M1": 5}).build()
    result = SolveResult(Status.FEASIBLE, plan(problem, [("M1", 0, 0, 5)]), None, None, 0.1, 1.0)
    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr("scheduler.excel.writer._REPLACE_PAUSE_S", 0)
    written = cli_plan._write(tmp_path / "out.csv", problem, result, SolveSettings(), tmp_path / "in.xlsx")
    assert written.name == "out (2).csv"
    assert written.exists()
    assert "out (2).csv" in capsys.readouterr().err


def test_a_fault_of_ours_is_logged_and_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(log, "log_folder", lambda: tmp_path / "logs")
    monkeypatch.setattr(cli_plan, "load", fail)
    report = tmp_path / "report.json"
    assert cli.main(["plan", str(tmp_path / "in.xlsx"), "--json", str(report)]) == 3
    (written,) = (tmp_path / "logs").iterdir()
    assert "RuntimeError: a bug" in written.read_text(encoding="utf-8")
    assert str(written) in capsys.readouterr().err
    assert json.loads(report.read_text(encoding="utf-8"))["status"] == "fault"


def test_ctrl_c_before_a_plan_ends_with_3_and_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli_plan, "load", interrupt)
    report = tmp_path / "report.json"
    assert cli.main(["plan", str(tmp_path / "in.xlsx"), "--json", str(report)]) == 3
    assert json.loads(report.read_text(encoding="utf-8"))["status"] == "stopped"


def test_a_fault_of_the_file_is_in_the_report(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert cli.main(["plan", str(tmp_path / "none.xlsx"), "--json", str(report)]) == 1
    document = json.loads(report.read_text(encoding="utf-8"))
    assert document["status"] == "invalid"
    assert "none.xlsx" in document["issues"][0]["problem"]


def test_a_log_goes_elsewhere_when_its_folder_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(log, "log_folder", lambda: tmp_path / "file" / "logs")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    place = log.write_fault(PlanError("x"))
    assert place is not None
    assert place.parent == tmp_path


def test_figures_that_are_not_numbers_do_not_spoil_the_report() -> None:
    assert cli_report._finite({"a": float("-inf"), "b": 1.5}) == {"a": None, "b": 1.5}
