"""Each fault by itself: its code, its cell, and that it is the only one of its kind."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from scheduler.issues import Severity
from tests.excel.books import GOOD, read

LATER = datetime(2026, 12, 4, 12)
LOCKS = ["Order", "Step", "Machine", "Start", "Lock"]
PROGRESS = ["Order", "Step", "Machine", "Status", "Started", "Finished", "Good", "Scrap", "Remaining time"]
DOWNTIME = ["Machine", "Start", "End", "Type", "Reason"]
CHANGES = ["From", "To", "Minutes", "Machine", "Cost"]
OWN = ["Order", "Step", "Machine", "Run time per unit"]
MON, TUE = datetime(2026, 11, 23, 8), datetime(2026, 11, 24, 8)


def error_cell(cell):
    """Write a formula that failed, with its cached result."""
    cell.value = "#N/A"
    cell.data_type = "e"


ERRORS = {
    "unknown machine": ({"Routings!D4": "MILL-1"}, "unknown-machine", "Routings!D4"),
    "unknown machine among several": ({"Routings!D4": "MILL-01;SAW"}, "unknown-machine", "Routings!D4"),
    "unknown calendar of a machine": ({"Machines!C2": "Erly"}, "unknown-calendar", "Machines!C2"),
    "unknown calendar of a pool": ({"Resources!C2": "Erly"}, "unknown-calendar", "Resources!C2"),
    "unknown resource": ({"Routings!J3": "Crow"}, "unknown-resource", "Routings!J3"),
    "product without routing": ({"Orders!B3": "Plaet"}, "product-without-routing", "Orders!B3"),
    "no product": ({"Orders!B3": None}, "missing-product", "Orders!B3"),
    "cycle": ({"Routings!L2": 20}, "cycle", "Routings!L2"),
    "step after itself": ({"Routings!L3": 20}, "cycle", "Routings!L3"),
    "after a missing step": ({"Routings!L3": "10;15"}, "unknown-step", "Routings!L3"),
    "never fits a stretch": ({"Routings!F2": 60, "Routings!P2": "No"}, "never-fits", "Routings!P2"),
    "machine never open": (
        {"Shifts!F2": date(2026, 11, 1), "Machines!C3": None}, "never-fits", "Routings!D2",
    ),
    "resource too few": ({"Routings!K3": 3}, "resource-too-few", "Routings!K3"),
    "resource quantity none": ({"Routings!K3": "few"}, "bad-number", "Routings!K3"),
    "more quantities than resources": ({"Routings!K3": "1;1"}, "resource-quantities", "Routings!K3"),
    "quantity 0": ({"Orders!C2": 0}, "bad-quantity", "Orders!C2"),
    "quantity negative": ({"Orders!C2": -4}, "bad-quantity", "Orders!C2"),
    "quantity text": ({"Orders!C2": "ten"}, "bad-number", "Orders!C2"),
    "quantity ambiguous": ({"Orders!C2": "1.234"}, "ambiguous-number", "Orders!C2"),
    "quantity failed formula": ({"Orders!C2": error_cell}, "error-cell", "Orders!C2"),
    "formula without result": ({"Orders!C2": "=1+1"}, "formula-without-value", "Orders!C2"),
    "order blank": ({"Orders!A3": None}, "missing-cell", "Orders!A3"),
    "order twice": ({"Orders!A3": "a1"}, "duplicate-order", "Orders!A3"),
    "machine twice": ({"Machines!A4": "MILL-01"}, "duplicate-machine", "Machines!A4"),
    "machine with a bad name": ({"Machines!A4": "A;B"}, "bad-name", "Machines!A4"),
    "resource twice": ({"Resources!A3": "crew", "Resources!B3": 1}, "duplicate-resource", "Resources!A3"),
    "pool without quantity": ({"Resources!B2": None}, "missing-cell", "Resources!B2"),
    "routing row twice": (
        {"Routings!A5": "Plate", "Routings!B5": 10, "Routings!D5": "MILL-01", "Routings!F5": 4},
        "duplicate-routing", "Routings!D5",
    ),
    "missing sheet": ({"Machines": None}, "missing-sheet", "Machines"),
    "missing routings": ({"Routings": None}, "missing-sheet", "Routings"),
    "missing column": ({"Machines!A1": "Maschine"}, "missing-column", "Machines!A1"),
    "missing run time columns": (
        {"Routings!F1": "a", "Routings!G1": "b", "Routings!H1": "c"}, "missing-column", "Routings!A1",
    ),
    "no orders": ({"Orders": [GOOD["Orders"][0]]}, "empty-sheet", "Orders"),
    "no machines": ({"Machines": [GOOD["Machines"][0]]}, "empty-sheet", "Machines"),
    "nothing to plan": ({"Orders!I2": "done", "Orders!I3": "hold"}, "nothing-to-plan", "Orders"),
    "machine cell blank": ({"Routings!D4": None}, "missing-cell", "Routings!D4"),
    "step blank": ({"Routings!B4": None}, "missing-cell", "Routings!B4"),
    "no run time": ({"Routings!F4": None}, "missing-run-time", "Routings!F4"),
    "units per hour 0": ({"Routings!F4": None, "Routings!G4": 0}, "bad-rate", "Routings!G4"),
    "due unreadable": ({"Orders!D2": "soon"}, "bad-date", "Orders!D2"),
    "due ambiguous": ({"Orders!D2": "03/04/2026"}, "ambiguous-date", "Orders!D2"),
    "setup unreadable": ({"Routings!E2": "short"}, "bad-duration", "Routings!E2"),
    "setup negative": ({"Routings!E2": -5}, "negative-duration", "Routings!E2"),
    "unit of header unknown": ({"Routings!E1": "Setup time (moons)"}, "unknown-unit", "Routings"),
    "waits clash": ({"Routings!M3": 60, "Routings!N3": 30}, "waits-clash", "Routings!N3"),
    "transfer batch 0": ({"Routings!O3": 0}, "bad-quantity", "Routings!O3"),
    "may pause unclear": ({"Routings!P3": "perhaps"}, "bad-yes-no", "Routings!P3"),
    "capacity 0": ({"Machines!D2": 0}, "bad-capacity", "Machines!D2"),
    "capacity broken": ({"Machines!D2": 1.5}, "bad-number", "Machines!D2"),
    "efficiency 0": ({"Machines!E2": 0}, "bad-efficiency", "Machines!E2"),
    "efficiency negative": ({"Machines!E2": -1}, "bad-efficiency", "Machines!E2"),
    "cost negative": ({"Machines!F2": -1}, "negative-number", "Machines!F2"),
    "batch column unknown": ({"Machines!H2": "Programm"}, "unknown-batch-column", "Machines!H2"),
    "priority out of range": ({"Orders!F2": 11}, "bad-priority", "Orders!F2"),
    "weight negative": ({"Orders!G2": -1}, "negative-number", "Orders!G2"),
    "status unknown": ({"Orders!I2": "waiting"}, "unknown-status", "Orders!I2"),
    "deadline before plan start": (
        {"Orders!D2": datetime(2026, 11, 20), "Orders!H2": "Yes"}, "deadline-before-plan-start", "Orders!D2",
    ),
    "days unreadable": ({"Shifts!B2": "Noday"}, "bad-days", "Shifts!B2"),
    "shift start unreadable": ({"Shifts!C2": "25:00"}, "bad-time", "Shifts!C2"),
    "shift end blank": ({"Shifts!D2": None}, "missing-cell", "Shifts!D2"),
    "shift validity turned round": (
        {"Shifts!E2": date(2026, 12, 1), "Shifts!F2": date(2026, 11, 1)}, "bad-validity", "Shifts!F2",
    ),
    "downtime of nothing": ({"Downtime": [DOWNTIME, ["MIL-01", MON, TUE]]}, "unknown-downtime-target", "Downtime!A2"),
    "downtime ends first": ({"Downtime": [DOWNTIME, ["MILL", TUE, MON]]}, "downtime-ends-first", "Downtime!C2"),
    "downtime type": ({"Downtime": [DOWNTIME, ["MILL", MON, TUE, "holiday"]]}, "unknown-downtime-type", "Downtime!D2"),
    "changeover of no machine": (
        {"Changeovers": [CHANGES, ["*", "*", 5, "MILLS"]]}, "unknown-machine", "Changeovers!D2",
    ),
    "changeover negative": ({"Changeovers": [CHANGES, ["*", "*", -5]]}, "negative-duration", "Changeovers!C2"),
    "changeover without minutes": ({"Changeovers": [CHANGES, ["*", "*", None]]}, "missing-cell", "Changeovers!C2"),
    "square without families": ({"Changeovers": [["From \\ To"], ["Red"]]}, "missing-column", "Changeovers!A1"),
    "square with a bad cell": ({"Changeovers": [[None, "Red"], ["Red", "x"]]}, "bad-duration", "Changeovers!B2"),
    "square row without family": ({"Changeovers": [[None, "Red"], [None, 5]]}, "missing-cell", "Changeovers!A2"),
    "step of no order": ({"Operations": [OWN, ["A9", 10, "MILL", 5]]}, "unknown-order", "Operations!A2"),
    "lock of no order": ({"Locks": [LOCKS, ["A9", 10, "MILL-01", None, "machine"]]}, "unknown-order", "Locks!A2"),
    "lock of no step": ({"Locks": [LOCKS, ["A1", 15, "MILL-01", None, "machine"]]}, "unknown-step", "Locks!B2"),
    "lock on a wrong machine": (
        {"Locks": [LOCKS, ["A1", 10, "MILL-01", None, "machine"]]}, "ineligible-machine", "Locks!C2",
    ),
    "lock on no machine": ({"Locks": [LOCKS, ["A1", 10, "MILL-9", None, "machine"]]}, "unknown-machine", "Locks!C2"),
    "lock names no machine": ({"Locks": [LOCKS, ["A1", 10, None, None, "machine"]]}, "lock-incomplete", "Locks!C2"),
    "lock gives no start": ({"Locks": [LOCKS, ["A1", 10, "LATHE-01", None, "both"]]}, "lock-incomplete", "Locks!D2"),
    "lock of unknown kind": ({"Locks": [LOCKS, ["A1", 10, "LATHE-01", None, "hard"]]}, "unknown-lock", "Locks!E2"),
    "lock twice": (
        {"Locks": [LOCKS, ["A1", 10, "LATHE-01", None, None], ["A1", 10, "LATHE-01", None, None]]},
        "duplicate-lock", "Locks!B3",
    ),
    "lock in closed time": (
        {"Locks": [LOCKS, ["A1", 10, "LATHE-01", datetime(2026, 11, 24, 3), "both"]]},
        "lock-in-closed-time", "Locks!D2",
    ),
    "lock before release": (
        {"Orders!E2": TUE, "Locks": [LOCKS, ["A1", 10, "LATHE-01", MON, "both"]]}, "lock-before-release", "Locks!D2",
    ),
    "two started on one machine": (
        {"Progress": [PROGRESS, ["A1", 20, "MILL-01", "started"], ["A2", 10, "MILL-01", "started"]]},
        "started-together", "Progress!C3",
    ),
    "started nowhere": (
        {"Progress": [PROGRESS, ["A1", 20, None, "started"]]}, "started-without-machine", "Progress!C2",
    ),
    "started on a wrong machine": (
        {"Progress": [PROGRESS, ["A1", 10, "MILL-01", "started"]]}, "ineligible-machine", "Progress!C2",
    ),
    "report of unknown status": ({"Progress": [PROGRESS, ["A1", 10, None, "paused"]]}, "unknown-status", "Progress!D2"),
    "good negative": (
        {"Progress": [PROGRESS, ["A1", 10, None, "started", None, None, -1]]}, "negative-number", "Progress!G2",
    ),
    "frozen hours unreadable": ({"Settings!A3": "Frozen hours", "Settings!B3": "many"}, "bad-duration", "Settings!B3"),
    "plan start unreadable": ({"Settings!B2": "soon"}, "bad-date", "Settings!B2"),
    "profile unknown": ({"Settings!A3": "Profile", "Settings!B3": "Cheapest"}, "unknown-profile", "Settings!B3"),
    "unit of settings unknown": (
        {"Settings!A3": "Default duration unit", "Settings!B3": "moons"}, "unknown-unit", "Settings!B3",
    ),
    "weight of settings": ({"Settings!A3": "Weight setup", "Settings!B3": -1}, "bad-weight", "Settings!B3"),
    "setting twice": ({"Settings!A3": "Plan start", "Settings!B3": MON}, "duplicate-setting", "Settings!A3"),
}  # fmt: skip

WARNINGS = {
    "due before plan start": ({"Orders!D2": datetime(2026, 11, 20)}, "due-before-plan-start", "Orders!D2"),
    "deadline before release": (
        {"Orders!D2": MON, "Orders!E2": TUE, "Orders!H2": "Yes"}, "deadline-before-release", "Orders!D2",
    ),
    "due before release": ({"Orders!D2": MON, "Orders!E2": TUE}, "due-before-release", "Orders!D2"),
    "deadline without due": ({"Orders!D2": None, "Orders!H2": "Yes"}, "deadline-without-due", "Orders!H2"),
    "unknown sheet": ({"Notes": [["x"]]}, "unknown-sheet", "Notes"),
    "rules are not read": ({"Rules": [["x"]]}, "sheet-not-read", "Rules"),
    "unknown setting": ({"Settings!A3": "Colour", "Settings!B3": "red"}, "unknown-setting", "Settings!A3"),
    "column twice": ({"Orders!K1": "Due"}, "duplicate-column", "Orders!K1"),
    "two run times": ({"Routings!G4": 20}, "two-run-times", "Routings!G4"),
    "alternatives disagree": (
        {"Routings!A5": "Shaft", "Routings!B5": 20, "Routings!D5": "LATHE-01", "Routings!F5": 4, "Routings!M3": 5,
         "Routings!M5": 6},
        "step-rows-differ", "Routings!M5",
    ),
    "changeover twice": (
        {"Changeovers": [CHANGES, ["*", "*", 5], ["*", "*", 6]]}, "duplicate-changeover", "Changeovers!A3",
    ),
    "missing changeover": (
        {"Routings!D2": "MILL-01", "Routings!I4": "Vice", "Changeovers": [CHANGES, ["Chuck", "Vice", 5]]},
        "missing-changeover", "Changeovers",
    ),
    "missing changeover in a square": (
        {"Routings!D2": "MILL-01", "Routings!I4": "Vice", "Changeovers": [[None, "Chuck", "Vice"], ["Chuck", 0, 5],
                                                                          ["Vice", None, 0]]},
        "missing-changeover", "Changeovers!B3",
    ),
    "lock in the past": (
        {"Locks": [LOCKS, ["A1", 10, "LATHE-01", datetime(2026, 11, 20, 8), "both"]]}, "lock-in-past", "Locks!D2",
    ),
    "lock of a step that is done": (
        {"Progress": [PROGRESS, ["A1", 10, None, "done"]], "Locks": [LOCKS, ["A1", 10, "LATHE-01"]]},
        "lock-ignored", "Locks!B2",
    ),
    "lock of a started step": (
        {"Progress": [PROGRESS, ["A1", 10, None, "started"]], "Locks": [LOCKS, ["A1", 10, "LATHE-01"]]},
        "lock-ignored", "Locks!B2",
    ),
    "report of no order": ({"Progress": [PROGRESS, ["A9", 10, None, "done"]]}, "progress-unknown-order", "Progress!A2"),
    "report of no step": ({"Progress": [PROGRESS, ["A1", 15, None, "done"]]}, "progress-unknown-step", "Progress!B2"),
    "reported twice": (
        {"Progress": [PROGRESS, ["A1", 10, None, "started"], ["A1", 10, None, "done"]]},
        "duplicate-progress", "Progress!B3",
    ),
    "started before its predecessor": (
        {"Progress": [PROGRESS, ["A1", 20, "MILL-01", "started"]]}, "started-before-predecessor", "Progress!B2",
    ),
    "done before its predecessor": (
        {"Progress": [PROGRESS, ["A1", 20, "MILL-01", "done"]]}, "done-before-predecessor", "Progress!B2",
    ),
    "started but finished": (
        {"Progress": [PROGRESS, ["A1", 10, None, "started", None, datetime(2026, 11, 20, 9)]]},
        "status-contradiction", "Progress!F2",
    ),
    "started but all good": (
        {"Progress": [PROGRESS, ["A1", 10, None, "started", None, None, 10]]}, "status-contradiction", "Progress!G2",
    ),
    "started in the future": (
        {"Progress": [PROGRESS, ["A1", 10, None, "started", TUE]]}, "started-in-future", "Progress!E2",
    ),
    "max wait is over": (
        {"Routings!N3": 30, "Progress": [PROGRESS, ["A1", 10, None, "done", None, datetime(2026, 11, 20, 9)]]},
        "max-wait-over", "Progress!F2",
    ),
    "finished is missing": (
        {"Routings!N3": 30, "Progress": [PROGRESS, ["A1", 10, None, "done"]]}, "finished-missing", "Progress!F2",
    ),
    "all steps done": (
        {"Progress": [PROGRESS, ["A2", 10, None, "done", None, datetime(2026, 11, 20, 9)]]},
        "all-steps-done", "Orders!A3",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_is_told_with_its_cell_and_stops_planning(tmp_path, name):
    changes, code, place = ERRORS[name]
    loaded = read(tmp_path, changes)
    assert [(issue.code, issue.place) for issue in loaded.errors] == [(code, place)]
    assert loaded.problem is None
    assert loaded.errors[0].problem
    assert loaded.errors[0].remedy


@pytest.mark.parametrize("name", WARNINGS)
def test_a_warning_is_told_with_its_cell_and_planning_goes_on(tmp_path, name):
    changes, code, place = WARNINGS[name]
    loaded = read(tmp_path, changes)
    assert (code, place) in [(issue.code, issue.place) for issue in loaded.issues]
    assert [issue for issue in loaded.issues if issue.severity is Severity.ERROR] == []
    assert loaded.problem is not None


def test_the_good_workbook_has_no_issue(tmp_path):
    assert read(tmp_path).issues == ()


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ({"Routings!D4": "MIL-01"}, "Did you mean MILL-01?"),
        ({"Orders!B3": "Plaet"}, "Did you mean Plate?"),
        ({"Machines!C2": "Erly"}, "Did you mean Early?"),
        ({"Routings!J3": "Crow"}, "Did you mean Crew?"),
        ({"Machines!A1": "Machin"}, "Rename the column Machin to Machine."),
        ({"Order": GOOD["Orders"], "Orders": None}, "Rename the sheet Order to Orders."),
        ({"Orders!I2": "relaesed"}, "Did you mean released?"),
    ],
)
def test_a_near_miss_is_named(tmp_path, changes, hint):
    assert hint in read(tmp_path, changes).errors[0].remedy


def test_one_order_number_is_no_misprint_of_another(tmp_path):
    loaded = read(tmp_path, {"Locks": [LOCKS, ["A9", 10, "MILL-01", None, "machine"]]})
    assert "Did you mean" not in loaded.errors[0].remedy


def test_all_faults_come_at_once(tmp_path):
    changes = {"Routings!D4": "MILL-1", "Orders!C2": 0, "Machines!D2": 0, "Shifts!C2": "25:00", "Orders!D3": "soon"}
    codes = {issue.code for issue in read(tmp_path, changes).errors}
    assert codes == {"unknown-machine", "bad-quantity", "bad-capacity", "bad-time", "bad-date"}


def test_an_unknown_product_is_one_issue_whatever_the_number_of_its_orders(tmp_path):
    orders = [GOOD["Orders"][0], *([f"B{k}", "Plaet", 5] for k in range(10)), GOOD["Orders"][1]]
    loaded = read(tmp_path, {"Orders": orders})
    assert [issue.code for issue in loaded.errors] == ["product-without-routing"]
    assert "B0, B1, B2, B3, B4 and 5 more" in loaded.errors[0].problem


def test_a_name_that_nothing_has_is_told_once_for_all_its_rows(tmp_path):
    rows = [["Shaft", 30 + k, None, "MILX", None, 5] for k in range(20)]
    loaded = read(tmp_path, {"Routings": [*GOOD["Routings"], *rows]})
    assert [(issue.code, issue.place) for issue in loaded.errors] == [("unknown-machine", "Routings!D5")]
    assert "20 rows" in loaded.errors[0].problem


def test_thousands_of_like_faults_are_counted_not_listed(tmp_path):
    orders = [GOOD["Orders"][0], *([f"B{k}", "Plate", -1] for k in range(500))]
    loaded = read(tmp_path, {"Orders": orders})
    assert len(loaded.errors) == 51
    assert "450 more" in loaded.errors[-1].problem


def test_an_order_number_that_excel_took_for_a_date_is_said(tmp_path):
    loaded = read(tmp_path, {"Orders!A2": datetime(2026, 12, 3)})
    assert [(i.code, i.place) for i in loaded.warnings] == [("date-as-name", "Orders!A2")]
