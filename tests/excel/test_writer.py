"""The plan written out: workbook, CSV, JSON."""

from __future__ import annotations

import csv
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from scheduler.excel.gantt_grid import CLOSED, EMPTY, RUN, SETUP, choose_slot, gantt_grid
from scheduler.excel.plan_reader import read_plan
from scheduler.excel.writer import LockedFile, free_name, write_plan
from scheduler.excel.writer_text import harmless, plain
from scheduler.issues import PlanError
from scheduler.kpis import measure
from scheduler.problem import Problem
from scheduler.schedule import Assignment, Schedule
from tests.shops import Shop, closed, plan

DAY = 24 * 60


def small() -> tuple[Problem, Schedule]:
    """Two machines, the second closed on the first day from 10:00; order 007 is an hour late."""
    shop = Shop().machine("M1").machine("M2", closed((600, DAY)))
    shop.order("007", due=DAY, product="Shaft", quantity=20, status="released")
    shop.order("B-2", due=3 * DAY + 480)
    shop.op("007", "10", {"M1": 60}, setup=30).op("007", "020", {"M2": 60}, lock=("M2", DAY))
    shop.op("B-2", "10", {"M1": 90}, setup=15).op("B-2", "20", {"M2": 300}, lock=(None, 360))
    problem = shop.build()
    # B-2 step 20 works 06:00-10:00 and, the machine closed till midnight, 01:00-02:00 after 007.
    return problem, plan(problem, [("M1", 0, 30, 90), ("M2", DAY, DAY, DAY + 60), ("M1", 90, 105, 195),
                                   ("M2", 360, 360, DAY + 60)])  # fmt: skip


def written(path: Path, **more: Any) -> Any:
    problem, schedule = small()
    write_plan(path, problem, schedule, reasons={0: "M2 closed"}, **more)
    return openpyxl.load_workbook(path)


def values(sheet: Any) -> list[tuple[object, ...]]:
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows()]


def test_workbook_has_the_sheets_of_the_contract(tmp_path: Path) -> None:
    book = written(tmp_path / "plan.xlsx")
    assert book.sheetnames == ["Schedule", "Orders", "Dispatch", "Load", "Locks", "KPIs", "Gantt"]  # it has a lock


def test_schedule_sheet_holds_every_operation_with_real_dates(tmp_path: Path) -> None:
    rows = values(written(tmp_path / "plan.xlsx")["Schedule"])
    assert rows[0] == (
        "Order", "Step", "Operation", "Product", "Quantity", "Machine", "Setup start", "Start", "End", "Setup minutes",
        "Run minutes", "Due", "Lateness (h)", "Status", "Lock",
    )  # fmt: skip
    assert rows[1] == (
        "007", "10", "007-10", "Shaft", 20, "M1", datetime(2026, 11, 23), datetime(2026, 11, 23, 0, 30),
        datetime(2026, 11, 23, 1, 30), 30, 60, datetime(2026, 11, 23), 1, "released", None,
    )  # fmt: skip
    assert rows[2][:2] == ("007", "020")
    assert rows[2][-1] == "both"
    assert rows[4][9:11] == (0, 300)  # worked minutes, not the span
    assert rows[4][-2:] == ("planned", "time")


def test_a_due_date_at_midnight_is_its_day_without_a_time(tmp_path: Path) -> None:
    sheet = written(tmp_path / "plan.xlsx")["Schedule"]
    assert "hh" not in sheet["L2"].number_format
    assert "hh" in sheet["L4"].number_format
    assert sheet["L4"].value == datetime(2026, 11, 26, 8)


def test_orders_sheet_says_which_are_late_and_why(tmp_path: Path) -> None:
    sheet = written(tmp_path / "plan.xlsx")["Orders"]
    rows = values(sheet)
    assert rows[0] == ("Order", "Product", "Due", "Start", "End", "Lateness (h)", "On time", "Reason")
    assert rows[1] == ("007", "Shaft", datetime(2026, 11, 23), datetime(2026, 11, 23, 0, 30),
                       datetime(2026, 11, 24, 1), 1, "No", "M2 closed")  # fmt: skip
    assert rows[2][5:] == (-55, "Yes", None)
    assert sheet["A2"].fill.fgColor.rgb == "FFFDE3E0"
    assert sheet["A3"].fill.fgColor.rgb != "FFFDE3E0"


def test_dispatch_sheet_lists_each_machine_in_order(tmp_path: Path) -> None:
    rows = values(written(tmp_path / "plan.xlsx")["Dispatch"])
    assert [row[:4] for row in rows[1:]] == [
        ("M1", 1, "007", "10"), ("M1", 2, "B-2", "10"), ("M2", 1, "B-2", "20"), ("M2", 2, "007", "020"),
    ]  # fmt: skip


def test_load_sheet_counts_open_worked_and_setup_minutes_by_day(tmp_path: Path) -> None:
    rows = values(written(tmp_path / "plan.xlsx")["Load"])
    first, second = datetime(2026, 11, 23), datetime(2026, 11, 24)
    assert [(row[0], *row[2:6]) for row in rows[1:]] == [
        ("M1", first, 1440, 195, 45),
        ("M1", second, 1440, 0, 0),
        ("M2", first, 600, 240, 0),
        ("M2", second, 1440, 120, 0),
    ]
    assert rows[1][6] == pytest.approx(195 / 1440)


def test_kpi_sheet_compares_with_the_first_plan(tmp_path: Path) -> None:
    problem, schedule = small()
    kpis = measure(problem, schedule)
    later = Schedule.of(4, [Assignment(a.operation, a.machine, a.setup_start_min, a.start_min, a.end_min + 600)
                            for a in schedule])  # fmt: skip
    book = written(tmp_path / "plan.xlsx", kpis=kpis, first_plan_kpis=measure(problem, later), notes={"Goal": "=1+1"})
    rows = {row[0]: row[1:] for row in values(book["KPIs"])}
    assert rows["Late orders"][:3] == (1, "orders", 1)
    assert rows["Makespan"] == (25, "h", 35, -10, "better")
    assert rows["Plan start"][0] == datetime(2026, 11, 23)
    assert rows["Goal"][0] == "=1+1"


def test_sheets_are_fit_to_print(tmp_path: Path) -> None:
    for sheet in written(tmp_path / "plan.xlsx"):
        assert sheet.page_setup.orientation == "landscape", sheet.title
        assert sheet.page_setup.fitToWidth in (None, 1), sheet.title
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title
        assert "&P" in sheet.oddFooter.center.text, sheet.title
        assert sheet.freeze_panes is not None, sheet.title
        assert sheet.print_title_rows is not None, sheet.title
        if sheet.title not in ("KPIs", "Gantt"):
            assert sheet.auto_filter.ref is not None, sheet.title


DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "http://example.com", "\tx", "'=1",
             "<r><t>x</t></r>", "<b>&amp;", "_x0041_", "a\x07b"]  # fmt: skip


@pytest.mark.parametrize("name", DANGEROUS)
def test_no_name_becomes_a_formula_or_a_link(tmp_path: Path, name: str) -> None:
    shop = Shop().machine(name).order(name, product=name).op(name, "10", {name: 5})
    problem = shop.build()
    path = tmp_path / "plan.xlsx"
    write_plan(path, problem, plan(problem, [(name, 0, 0, 5)]), reasons={0: name}, notes={name: name})
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                assert cell.hyperlink is None
    read = read_plan(path, problem)
    assert read.issues == ()
    assert read.schedule.machine[0] == 0
    write_plan(tmp_path / "plan.csv", problem, plan(problem, [(name, 0, 0, 5)]), reasons={})
    with (tmp_path / "plan.csv").open(encoding="utf-8-sig", newline="") as stream:
        shown = next(iter(csv.DictReader(stream)))["Order"]
    assert shown[0] not in "=+-@\t\r"
    assert plain(shown) == name


def test_harmless_is_taken_off_again_and_leaves_the_rest_alone() -> None:
    for text in (*DANGEROUS, "", "00123", "'", "''", "O'Neill", "''=1", "Ünï"):
        assert plain(harmless(text)) == text
    assert harmless("00123") == "00123"


def test_csv_is_the_schedule_with_plain_times(tmp_path: Path) -> None:
    problem, schedule = small()
    write_plan(tmp_path / "plan.csv", problem, schedule, reasons={})
    data = (tmp_path / "plan.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfOrder,Step,")
    row = data.decode("utf-8-sig").splitlines()[1]
    assert row == ("007,10,007-10,Shaft,20,M1,2026-11-23 00:00,2026-11-23 00:30,2026-11-23 01:30,30,60,2026-11-23,"
                   "1.00,released,")  # fmt: skip


def test_json_holds_schedule_orders_and_figures(tmp_path: Path) -> None:
    problem, schedule = small()
    write_plan(tmp_path / "plan.json", problem, schedule, reasons={0: "why"})
    document = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert document["plan_start"] == "2026-11-23T00:00:00"
    assert document["schedule"][0]["start"] == "2026-11-23T00:30"
    assert document["orders"][0]["reason"] == "why"
    assert document["orders"][0]["lateness_h"] == 1
    assert document["kpis"]["late_orders"] == 1


def test_an_unknown_suffix_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    problem, schedule = small()
    with pytest.raises(PlanError, match=r"\.pdf") as caught:
        write_plan(tmp_path / "plan.pdf", problem, schedule, reasons={})
    assert ".xlsx" in caught.value.remedy


def test_a_file_held_open_is_told_and_keeps_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    problem, schedule = small()
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"old")

    def refuse(_: object, __: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr("scheduler.excel.writer._REPLACE_PAUSE_S", 0)
    with pytest.raises(LockedFile, match=r"plan\.xlsx") as caught:
        write_plan(path, problem, schedule, reasons={})
    assert "plan (2).xlsx" in caught.value.remedy
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["plan.xlsx"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    problem, schedule = small()
    with pytest.raises(PlanError, match="does not exist"):
        write_plan(tmp_path / "nowhere" / "plan.csv", problem, schedule, reasons={})


def test_free_name_counts_up(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    assert free_name(path).name == "plan (2).xlsx"
    (tmp_path / "plan (2).xlsx").touch()
    assert free_name(path).name == "plan (3).xlsx"


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".json"])
def test_times_that_no_calendar_holds_do_not_stop_the_writer(tmp_path: Path, suffix: str) -> None:
    problem, _ = small()
    far = 8000 * 366 * DAY
    schedule = Schedule.of(4, [Assignment(k, 0, far, far, far + 5) for k in range(3)])  # and one without a place
    write_plan(tmp_path / f"plan{suffix}", problem, schedule, reasons={})


def test_a_plan_without_operations_is_written(tmp_path: Path) -> None:
    problem = Shop().machine("M1").order("A").build()
    write_plan(tmp_path / "plan.xlsx", problem, Schedule.of(0, []), reasons={})


def test_gantt_grid_shows_setups_runs_closed_time_and_due_dates() -> None:
    problem, schedule = small()
    grid = gantt_grid(problem, schedule)
    assert grid.slot_min == 15
    m1, m2 = grid.lanes[0], grid.lanes[1]
    assert m1.work[:14] == [0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, EMPTY]
    assert m1.kind[:8] == [SETUP, SETUP, RUN, RUN, RUN, RUN, SETUP, RUN]
    assert m2.work[20:30] == [EMPTY] * 4 + [3] * 6
    assert m2.work[40] == CLOSED
    assert grid.due == {95: [0]}
    assert not grid.cut


def test_gantt_shares_rows_out_where_a_machine_works_on_several_at_once() -> None:
    shop = Shop().machine("OVEN", capacity=2)
    for name in "ABC":
        shop.order(name).op(name, "10", {"OVEN": 60})
    problem = shop.build()
    grid = gantt_grid(problem, plan(problem, [("OVEN", 0, 0, 60), ("OVEN", 30, 30, 90), ("OVEN", 60, 60, 120)]))
    assert [lane.label for lane in grid.lanes] == ["OVEN (1)", "OVEN (2)"]


def test_gantt_slots_fit_and_a_plan_too_long_is_cut_with_a_note(tmp_path: Path) -> None:
    assert choose_slot(8 * 60, 30) == 5
    assert choose_slot(30 * DAY, 10 * 60) == 480
    shop = Shop().machine("M1").order("A").op("A", "10", {"M1": 5}).op("A", "20", {"M1": 5})
    problem = shop.build()
    schedule = plan(problem, [("M1", 0, 0, 5), ("M1", 3000 * DAY, 3000 * DAY, 3000 * DAY + 5)])
    assert gantt_grid(problem, schedule).cut
    write_plan(tmp_path / "plan.xlsx", problem, schedule, reasons={})
    texts = [str(row[0]) for row in values(openpyxl.load_workbook(tmp_path / "plan.xlsx")["Gantt"])]
    assert any("The chart ends at" in text for text in texts)


def test_gantt_leaves_out_hours_in_which_the_whole_shop_is_closed() -> None:
    night = closed((600, DAY))
    shop = Shop().machine("M1", night).machine("M2", night).order("A", due=DAY - 60)
    shop.op("A", "10", {"M1": 700})
    problem = shop.build()
    grid = gantt_grid(problem, plan(problem, [("M1", 0, 0, DAY + 100)]))
    assert grid.slots == 70  # ten hours on the first day and 100 minutes on the second, ten minutes each
    assert grid.starts_min[59:61] == [590, DAY]
    assert set(grid.lanes[0].work) == {0}
    assert grid.due == {59: [0]}
