"""The project file: what goes in comes out, and what cannot be read is refused in a sentence."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path, PureWindowsPath

import pytest

from samples import SAMPLES
from scheduler import edit, plan_file
from scheduler.excel.edits import Edit, Tables
from scheduler.excel.load import load
from scheduler.issues import PlanError
from scheduler.kpis import measure
from scheduler.plan_file import Project, SavedPlan, read_project, save_project
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from tests.solver.random_shops import EVERYTHING, random_shop


def project(seed: int = 1) -> Project:
    problem = random_shop(seed, 8)
    schedule = in_time(problem, BY_HAND[0])
    free = [op.index for op in problem.operations if not op.started]
    locked = edit.lock(problem, schedule, free[:2], "both")
    first = SavedPlan("As read", problem, schedule, measure(problem, schedule))
    now = SavedPlan("lock", locked, schedule, first.kpis, first.kpis)
    return Project("shop.xlsx", "abc", now, (first,), (first, now), 1, {"colour": "order"})


@pytest.mark.parametrize("seed", range(12))
def test_what_is_saved_is_read(tmp_path: Path, seed: int) -> None:
    before = project(seed)
    save_project(tmp_path / "p.ganttry", before)
    after = read_project(tmp_path / "p.ganttry")
    assert (after.workbook, after.sha256, after.history_at, after.settings) == ("shop.xlsx", "abc", 1, before.settings)
    a, b = before.current, after.current
    assert b.kpis == a.kpis
    assert b.schedule is not None
    assert a.schedule is not None
    assert b.schedule.same_as(a.schedule)
    assert [op.lock for op in b.problem.operations] == [op.lock for op in a.problem.operations]
    assert b.problem.orders == a.problem.orders
    assert b.problem.changeovers == a.problem.changeovers
    assert not list(check(b.problem, b.schedule))
    assert measure(b.problem, b.schedule) == measure(a.problem, a.schedule)
    for old, new in zip(a.problem.machines, b.problem.machines, strict=True):
        assert old.calendar.stretches(0, 50_000) == new.calendar.stretches(0, 50_000)
    assert [plan.name for plan in after.versions] == ["As read"]
    assert after.history[1].problem is after.current.problem  # shared again
    assert after.versions[0].problem.machines[0] is after.current.problem.machines[0]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"\\server\share\a plan.ganttry", "file:////server/share/a%20plan.ganttry?mode=ro"),
        (r"C:\plans\a#1.ganttry", "file:///C:/plans/a%231.ganttry?mode=ro"),
    ],
)
def test_a_project_is_opened_on_a_share_and_on_a_drive_of_windows(path: str, uri: str) -> None:
    assert plan_file._read_only(PureWindowsPath(path)) == uri
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):  # not "invalid uri authority"
        sqlite3.connect(uri, uri=True)


def test_a_project_of_an_odd_name_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ü 计划 #1 100%20.ganttry"
    save_project(path, project())
    assert read_project(path).workbook == "shop.xlsx"


def test_shared_calendars_stay_shared(tmp_path: Path) -> None:
    for seed in range(30):
        problem = random_shop(seed, 8, EVERYTHING)
        save_project(tmp_path / "p.ganttry", Project("", "", SavedPlan("", problem)))
        again = read_project(tmp_path / "p.ganttry").current.problem
        for a in range(len(problem.operations)):
            for b in range(len(problem.operations)):
                old, new = problem.operations, again.operations
                same = old[a].modes[0].calendar is old[b].modes[0].calendar
                assert (new[a].modes[0].calendar is new[b].modes[0].calendar) == same


def test_a_file_of_a_newer_program_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "p.ganttry"
    save_project(path, project())
    base = sqlite3.connect(path)
    base.execute(f"PRAGMA user_version = {plan_file.VERSION + 1}")
    base.commit()
    base.close()
    with pytest.raises(PlanError, match="saved by a newer Ganttry"):
        read_project(path)


def test_what_is_no_project_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.ganttry"
    with pytest.raises(PlanError, match="cannot be opened"):
        read_project(path)
    path.write_bytes(b"PK\x03\x04 a workbook")
    with pytest.raises(PlanError, match="not a Ganttry project"):
        read_project(path)
    path.unlink()
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE t (a)")
    base.commit()
    base.close()
    with pytest.raises(PlanError, match="not a Ganttry project"):
        read_project(path)


@pytest.mark.parametrize("at", [0.2, 0.5, 0.8])
def test_a_damaged_file_is_refused_and_nothing_in_it_runs(tmp_path: Path, at: float) -> None:
    path = tmp_path / "p.ganttry"
    save_project(path, project())
    data = bytearray(path.read_bytes())
    middle = int(len(data) * at)
    data[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.raises(PlanError, match=r"damaged|not a Ganttry"):
        read_project(path)


@pytest.mark.parametrize(
    "change",
    [
        ("UPDATE plan SET state = ?", "[" * 100_000 + "]" * 100_000),
        ("UPDATE plan SET state = ?", "5"),
        ("UPDATE object SET fields = ? WHERE number = 0", "[1]"),
    ],
    ids=["deep", "number", "list"],
)
def test_json_of_another_shape_is_refused_with_a_sentence(tmp_path: Path, change: tuple[str, str]) -> None:
    path = tmp_path / "p.ganttry"
    save_project(path, project())
    with contextlib.closing(sqlite3.connect(path)) as base, base:
        base.execute(change[0], change[1:])
    with pytest.raises(PlanError, match="is damaged"):
        read_project(path)


def test_a_kind_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.ganttry"
    save_project(path, project())
    base = sqlite3.connect(path)
    base.execute("UPDATE object SET kind = 'Popen' WHERE number = 0")
    base.commit()
    base.close()
    with pytest.raises(PlanError, match="damaged"):
        read_project(path)


def test_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.ganttry"
    save_project(path, project(1))
    old = path.read_bytes()

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(plan_file, "_write", full)
    with pytest.raises(PlanError, match="disk is full"):
        save_project(path, project(2))
    assert path.read_bytes() == old
    assert [file.name for file in tmp_path.iterdir()] == ["p.ganttry"]


def test_tables_and_their_edits_are_kept(tmp_path: Path) -> None:
    loaded = load(next(sample.path for sample in SAMPLES if "small" in sample.path.name))
    assert loaded.problem is not None
    assert loaded.sheets is not None
    base = Tables(loaded.sheets, loaded.problem.plan_start, good=loaded.problem)
    edited = base.edited([Edit("Orders", 2, "cell", "Quantity", "7")]).found_good()
    assert edited.read.problem is not None
    now = SavedPlan("", edited.read.problem, tables=edited)
    before = SavedPlan("", loaded.problem, tables=base)
    save_project(tmp_path / "p.ganttry", Project("", "", now, (), (before, now), 1))
    again = read_project(tmp_path / "p.ganttry")
    assert again.current.tables is not None
    assert again.current.tables.edits == edited.edits
    assert again.current.tables.good is again.current.problem
    assert again.current.tables.base.sheets["Orders"].rows == base.base.sheets["Orders"].rows
    assert again.history[0].tables is not None
    assert again.history[0].tables.base is again.current.tables.base
    read = again.current.tables.read.problem
    assert read is not None
    assert read.orders == edited.read.problem.orders


def test_a_project_of_the_first_version_is_read(tmp_path: Path) -> None:
    path = tmp_path / "p.ganttry"
    save_project(path, project())
    with contextlib.closing(sqlite3.connect(path)) as base, base:
        for place, rank, state in base.execute("SELECT place, rank, state FROM plan").fetchall():
            old = json.dumps(json.loads(state)[:5])
            base.execute("UPDATE plan SET state = ? WHERE place = ? AND rank = ?", (old, place, rank))
        base.execute("PRAGMA user_version = 1")
    again = read_project(path)
    assert again.current.schedule is not None
    assert again.current.tables is None
