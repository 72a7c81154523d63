"""What a workbook means: the Problem that comes out of it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from scheduler.calendar import DAY_MIN
from scheduler.excel.load import load
from tests.excel.books import GOOD, START, changed, formatted, problem, read, write

LOCKS = ["Order", "Step", "Machine", "Start", "Lock"]
PROGRESS = ["Order", "Step", "Machine", "Status", "Started", "Finished", "Good", "Scrap", "Remaining time"]
DOWNTIME = ["Machine", "Start", "End", "Type", "Reason"]


def operation(made, order, step):
    """Find an operation by its order and step."""
    return next(op for op in made.operations if made.orders[op.order].name == order and op.step == step)


def minute(when):
    return round((when - START).total_seconds() / 60)


# Orders


def test_orders_are_read(tmp_path):
    made = problem(
        tmp_path,
        {
            "Orders!D2": formatted(date(2026, 12, 4), "dd.mm.yyyy"),
            "Orders!E2": formatted(date(2026, 11, 25), "dd.mm.yyyy"),
            "Orders!F2": 3,
            "Orders!G3": 2.5,
            "Orders!H2": "Yes",
            "Orders!I2": "Released",
            "Orders!K1": "Sales rep",
            "Orders!K2": "Ortiz",
        },
    )
    first, second = made.orders
    assert first.due_min == minute(datetime(2026, 12, 5))  # the end of the day
    assert first.release_min == minute(datetime(2026, 11, 25))
    assert (first.name, first.product, first.quantity, first.weight) == ("A1", "Shaft", 10, 8)
    assert (first.deadline, first.status, first.place) == (True, "released", "Orders row 2")
    assert first.attributes == {"Customer": "Alder", "Sales rep": "Ortiz"}
    assert (second.weight, second.deadline, second.release_min) == (2.5, False, 0)
    assert second.due_min == minute(datetime(2026, 12, 4, 12))


def test_an_order_without_due_priority_or_quantity_takes_the_defaults(tmp_path):
    made = problem(tmp_path, {"Orders": [["Order", "Product"], ["A1", "Shaft"]]})
    order = made.orders[0]
    assert (order.quantity, order.due_min, order.weight, order.release_min) == (1, None, 1, 0)


@pytest.mark.parametrize(
    ("cell", "name"),
    [(123, "123"), (123.0, "123"), ("00123", "00123"), (formatted(123, "00000"), "00123"), (" A\u00a07 ", "A 7")],
)
def test_an_order_number_is_text(tmp_path, cell, name):
    assert problem(tmp_path, {"Orders!A2": cell}).orders[0].name == name


def test_orders_that_are_done_or_on_hold_are_not_planned(tmp_path):
    made = problem(tmp_path, {"Orders!I2": "done"})
    assert [order.name for order in made.orders] == ["A2"]
    assert [op.order for op in made.operations] == [0]


# Routings


def test_rows_of_one_step_and_work_centres_are_alternatives(tmp_path):
    made = problem(tmp_path)
    modes = operation(made, "A1", "20").modes
    assert [made.machines[mode.machine].name for mode in modes] == ["MILL-01", "MILL-02"]
    assert [mode.run_min for mode in modes] == [30, 60]  # MILL-02 has an efficiency of 50 %
    assert [mode.setup_min for mode in modes] == [10, 10]
    assert [mode.resources for mode in modes] == [((0, 1),), ((0, 1),)]


def test_machines_may_be_split_by_semicolons_and_have_rows_of_their_own(tmp_path):
    changes = {
        "Routings!D4": "MILL-01; LATHE-01",
        "Routings": [*GOOD["Routings"], ["Plate", 10, None, "MILL-02", 30, 7]],
    }
    made = problem(tmp_path, {**{"Routings": changes["Routings"]}, "Routings!D4": changes["Routings!D4"]})
    modes = operation(made, "A2", "10").modes
    assert {made.machines[m.machine].name: (m.setup_min, m.run_min) for m in modes} == {
        "MILL-01": (10, 20), "LATHE-01": (10, 20), "MILL-02": (30, 70),
    }  # fmt: skip


def test_a_machine_named_by_itself_beats_its_work_centre(tmp_path):
    made = problem(tmp_path, {"Routings": [*GOOD["Routings"], ["Shaft", 20, None, "MILL-02", 5, 1]]})
    modes = operation(made, "A1", "20").modes
    assert {made.machines[m.machine].name: m.run_min for m in modes} == {"MILL-01": 30, "MILL-02": 20}


@pytest.mark.parametrize(
    ("header", "cell", "run_min"),
    [
        ("Run time per unit", 6, 60),
        ("Run time per unit (h)", 0.1, 60),
        ("Run time per unit [min]", 6, 60),
        ("run  TIME per unit (s)", 30, 5),
        ("Run time per unit (h)", "6 min", 60),
        ("Run time per unit", "0,1 h", 60),
        ("Run time per unit", time(0, 6), 60),
        ("Run time per unit", timedelta(minutes=6), 60),
        ("Run time per unit", 0.01, 1),
        ("Run time per unit", 0, 0),
        ("Units per hour", 10, 60),
        ("Fixed time", 25, 25),
        ("Fixed time (h)", 1.5, 90),
    ],
)
def test_run_times_are_read_in_every_form(tmp_path, header, cell, run_min):
    rows = [["Product", "Step", "Machine", header], ["Shaft", 10, "LATHE-01", cell], ["Plate", 10, "MILL-01", cell]]
    made = problem(tmp_path, {"Routings": rows})
    assert operation(made, "A1", "10").modes[0].run_min == run_min


def test_unit_and_fixed_times_add_up_and_are_divided_by_the_efficiency(tmp_path):
    made = problem(tmp_path, {"Routings!H4": 15, "Routings!D4": "MILL-02"})
    mode = operation(made, "A2", "10").modes[0]
    assert (mode.run_min, mode.unit_min, mode.fixed_min, mode.efficiency) == (70, 4, 15, 0.5)


def test_the_default_duration_unit_counts_where_nothing_else_is_said(tmp_path):
    changes = {
        "Settings!A3": "Default duration unit", "Settings!B3": "h", "Routings!E2": 0.5, "Routings!F2": "6 min",
        "Routings!F3": "3 min", "Routings!F4": "4 min", "Routings!E3": "10 min", "Routings!E4": "10 min",
        "Changeovers": [["From", "To", "Minutes"], ["Chuck", "*", 5]],
    }  # fmt: skip
    made = problem(tmp_path, changes)
    assert operation(made, "A1", "10").modes[0].setup_min == 30
    assert made.changeovers[0].minutes == 5  # its header says minutes


def test_steps_are_sorted_by_their_numbers_and_keep_their_text(tmp_path):
    rows = [["Product", "Step", "Machine", "Fixed time"]]
    rows += [["Shaft", step, "LATHE-01", 5] for step in (100, "20", 9, "10a")]
    made = problem(tmp_path, {"Routings": rows, "Orders!B3": "Shaft"})
    assert [op.step for op in made.operations[:4]] == ["9", "10a", "20", "100"]
    assert [[link.predecessor for link in op.links] for op in made.operations[:4]] == [[], [0], [1], [2]]


def test_after_makes_branches(tmp_path):
    header = ["Product", "Step", "Machine", "Fixed time", "After"]
    rows = [["Shaft", 10, "LATHE-01", 5, "-"], ["Shaft", 20, "LATHE-01", 5, "-"], ["Shaft", 30, "LATHE-01", 5, "10;20"],
            ["Shaft", 40, "LATHE-01", 5, 10], ["Plate", 10, "MILL-01", 5, None]]  # fmt: skip
    made = problem(tmp_path, {"Routings": [header, *rows]})
    assert [[link.predecessor for link in op.links] for op in made.operations[:4]] == [[], [], [0, 1], [0]]
    assert made.last_operations[0] == (2, 3)


def test_waits_transfer_batches_and_pauses_are_read(tmp_path):
    made = problem(tmp_path, {"Routings!M3": "1 h", "Routings!N3": "2:00", "Routings!O3": 4, "Routings!P3": "No"})
    step = operation(made, "A1", "20")
    link = step.links[0]
    assert (link.min_wait_min, link.max_wait_min, link.transfer_units) == (60, 120, 4)
    assert not step.modes[0].may_pause
    assert operation(made, "A1", "10").modes[0].may_pause


def test_a_transfer_batch_of_the_whole_lot_is_none(tmp_path):
    assert operation(problem(tmp_path, {"Routings!O3": 10}), "A1", "20").links[0].transfer_units is None


def test_operations_override_the_routing_of_their_order_alone(tmp_path):
    own = [
        ["Order", "Step", "Operation", "Machine", "Run time per unit", "Note"],
        ["A1", 5, "Rework", "MILL-02", 2, "urgent"],
    ]
    made = problem(tmp_path, {"Operations": own, "Orders!B2": None})
    assert [(made.orders[op.order].name, op.step, op.name) for op in made.operations] == [
        ("A1", "5", "Rework"), ("A2", "10", "Mill"),
    ]  # fmt: skip
    assert made.operations[0].place == "Operations row 2"
    assert made.operations[0].attributes == {"Note": "urgent"}


def test_the_routing_sheet_may_be_missing_where_operations_say_all(tmp_path):
    own = [["Order", "Step", "Machine", "Run time per unit"], ["A1", 10, "MILL-02", 2], ["A2", 10, "MILL-02", 2]]
    assert len(problem(tmp_path, {"Operations": own, "Routings": None}).operations) == 2


def test_several_resources_with_their_quantities(tmp_path):
    changes = {"Routings!J3": "Crew; Crane", "Routings!K3": "2;1", "Resources!A3": "Crane", "Resources!B3": 1}
    assert operation(problem(tmp_path, changes), "A1", "20").modes[0].resources == ((0, 2), (1, 1))


# Machines, calendars, downtime


def test_machines_are_read(tmp_path):
    made = problem(tmp_path, {"Machines!E2": "80 %", "Machines!D2": 2, "Machines!I1": "Hall", "Machines!I2": "North"})
    machine = made.machines[0]
    assert (machine.name, machine.work_center, machine.capacity, machine.efficiency) == ("LATHE-01", "LATHE", 2, 0.8)
    assert (machine.cost_per_hour, machine.calendar_name) == (60, "Early")
    assert made.families[machine.current_setup] == "Chuck"
    assert machine.attributes == {"Hall": "North"}
    assert made.machines[2].calendar.always_open


def test_the_american_spelling_of_work_centre_is_known(tmp_path):
    assert problem(tmp_path, {"Machines!B1": "Work center"}).machines[0].work_center == "LATHE"


def test_shifts_open_the_calendar(tmp_path):
    calendar = problem(tmp_path).machines[0].calendar
    assert calendar.stretches(0, 2 * DAY_MIN) == [(0, 480), (DAY_MIN, DAY_MIN + 480)]
    assert calendar.next_open(4 * DAY_MIN + 480) == 7 * DAY_MIN  # Friday afternoon to Monday


def test_a_shift_past_midnight_belongs_to_the_day_on_which_it_starts(tmp_path):
    rows = [
        GOOD["Shifts"][0],
        ["Early", "Fri", time(22), time(6), None, None],
        ["Early", "Mon", time(0), "24:00", None, None],
    ]
    calendar = problem(tmp_path, {"Shifts": rows}).machines[0].calendar
    friday = 4 * DAY_MIN + 16 * 60
    assert calendar.stretches(0, 7 * DAY_MIN) == [
        (0, 18 * 60),
        (friday, friday + 480),
        (7 * DAY_MIN - 360, 7 * DAY_MIN),
    ]


def test_shifts_hold_only_within_their_validity(tmp_path):
    rows = [GOOD["Shifts"][0], ["Early", "Mon-Fri", 6, 14, None, date(2026, 11, 24)],
            ["Early", "Mon-Fri", 6, 22, "2026-11-26", None]]  # fmt: skip
    calendar = problem(tmp_path, {"Shifts": rows}).machines[0].calendar
    assert calendar.stretches(0, 4 * DAY_MIN) == [
        (0, 480), (DAY_MIN, DAY_MIN + 480), (3 * DAY_MIN, 3 * DAY_MIN + 960),
    ]  # fmt: skip


@pytest.mark.parametrize("target", ["LATHE-01", "lathe", "Early", "*"])
def test_downtime_closes_a_machine_a_work_centre_a_calendar_or_all(tmp_path, target):
    rows = [DOWNTIME, [target, START + timedelta(hours=1), START + timedelta(hours=2), None, "Service"]]
    made = problem(tmp_path, {"Downtime": rows})
    calendar = made.machines[0].calendar
    assert calendar.stretches(0, 480) == [(0, 60), (120, 480)]
    assert calendar.closed[0].reason == "Service"
    untouched = {"LATHE-01": 2, "lathe": 2, "Early": 1, "*": 0}[target]
    assert sum(m.calendar.open_between(60, 120) == 60 for m in made.machines) == untouched


def test_downtime_of_a_resource_closes_what_needs_it(tmp_path):
    rows = [DOWNTIME, ["Crew", START + timedelta(hours=1), START + timedelta(hours=2), "closed", None]]
    made = problem(tmp_path, {"Downtime": rows})
    assert operation(made, "A1", "20").modes[1].calendar.stretches(0, 180) == [(0, 60), (120, 180)]
    assert made.machines[2].calendar.always_open


def test_overtime_opens_and_closed_wins(tmp_path):
    rows = [DOWNTIME, ["LATHE-01", START + timedelta(hours=8), START + timedelta(hours=10), "overtime", None],
            ["LATHE-01", START + timedelta(hours=9), START + timedelta(hours=10), "closed", None]]  # fmt: skip
    assert problem(tmp_path, {"Downtime": rows}).machines[0].calendar.stretches(0, DAY_MIN) == [(0, 540)]


def test_a_holiday_from_and_to_the_same_date_is_that_whole_day(tmp_path):
    day = formatted(date(2026, 11, 24), "dd.mm.yyyy")
    calendar = problem(tmp_path, {"Downtime": [DOWNTIME, ["*", day, day]]}).machines[2].calendar
    tuesday = DAY_MIN - 360
    assert calendar.stretches(0, 3 * DAY_MIN) == [(0, tuesday), (tuesday + DAY_MIN, 3 * DAY_MIN)]


def test_equal_hours_are_one_calendar(tmp_path):
    made = problem(tmp_path, {"Resources!C2": "Early", "Machines!C4": "Early"})
    assert len({id(machine.calendar) for machine in made.machines}) == 1
    assert len({id(mode.calendar) for op in made.operations for mode in op.modes}) == 1


def test_machine_and_pool_must_be_open_together(tmp_path):
    rows = [*GOOD["Shifts"], ["Late", "Mon-Fri", 12, 20, None, None]]
    made = problem(tmp_path, {"Shifts": rows, "Resources!C2": "Late"})
    first, second = operation(made, "A1", "20").modes
    assert first.calendar.stretches(0, DAY_MIN) == [(360, 480)]
    assert second.calendar.stretches(0, DAY_MIN) == [(360, 840)]


def test_without_plan_start_it_is_the_first_open_minute_from_now(tmp_path):
    sheets = changed({"Settings": None, "Machines!C4": "Early"})
    path = write(tmp_path, sheets)
    late = load(path, now=datetime(2026, 11, 22, 15, 0, 1)).problem
    assert late.plan_start == datetime(2026, 11, 23, 6)
    early = load(path, now=datetime(2026, 11, 23, 9, 0, 1)).problem
    assert early.plan_start == datetime(2026, 11, 23, 9, 1)


# Changeovers


def test_changeovers_as_a_list(tmp_path):
    rows = [
        ["From", "To", "Minutes", "Machine", "Cost"],
        ["Chuck", "Vice", 30, "mill", 5],
        ["*", "Vice", "1 h", None, None],
    ]
    made = problem(tmp_path, {"Changeovers": rows, "Routings!I4": "Vice"})
    assert [(c.from_family, c.to_family, c.minutes, c.machine, c.cost) for c in made.changeovers] == [
        ("Chuck", "Vice", 30, "MILL", 5), ("*", "Vice", 60, "*", 0),
    ]  # fmt: skip


@pytest.mark.parametrize(("corner", "minutes"), [(None, 30), ("From \\ To", 30), ("Changeover (h)", 1800)])
def test_changeovers_as_a_square_table(tmp_path, corner, minutes):
    rows = [[corner, "Chuck", "Vice", "*"], ["Chuck", 0, 30, None], ["Vice", "45 min", None, "1:00"]]
    made = problem(tmp_path, {"Changeovers": rows, "Routings!I4": "Vice"})
    assert [(c.from_family, c.to_family, c.minutes) for c in made.changeovers] == [
        ("Chuck", "Chuck", 0), ("Chuck", "Vice", minutes), ("Vice", "Chuck", 45), ("Vice", "*", 60),
    ]  # fmt: skip
    assert all(c.machine == "*" for c in made.changeovers)


def test_families_match_whatever_their_case(tmp_path):
    made = problem(tmp_path, {"Routings!I4": "chuck"})
    assert made.families == ("", "Chuck")


# Ovens


@pytest.mark.parametrize(
    ("column", "expected"),
    [("Setup family", "red"), ("Product", "shaft"), ("Customer", "alder"), ("Programme", "p1"), ("operation", "turn")],
)
def test_the_batch_value_comes_from_the_step_or_else_from_the_order(tmp_path, column, expected):
    changes = {
        "Machines!H2": column,
        "Machines!D2": 3,
        "Routings!I2": "Red",
        "Orders!K1": "Programme",
        "Orders!K2": "P1",
    }
    assert operation(problem(tmp_path, changes), "A1", "10").modes[0].batch_key == expected


def test_the_step_row_comes_before_the_order(tmp_path):
    changes = {
        "Machines!H2": "Programme", "Machines!D2": 3, "Orders!K1": "Programme", "Orders!K2": "P1",
        "Routings!Q1": "Programme", "Routings!Q2": "P2",
    }  # fmt: skip
    assert operation(problem(tmp_path, changes), "A1", "10").modes[0].batch_key == "p2"


# Progress


def test_a_done_step_is_not_planned_and_its_follower_waits_from_its_finished(tmp_path):
    finished = START + timedelta(minutes=-10)
    rows = [PROGRESS, ["A1", 10, None, "done", None, finished]]
    made = problem(tmp_path, {"Progress": rows, "Routings!M3": 30, "Routings!N3": 90})
    step = operation(made, "A1", "20")
    assert len(made.operations) == 2
    assert (step.links, step.earliest_min, step.latest_start_min) == ((), 20, 80)


def test_a_started_step_has_one_mode_without_setup_for_its_remaining_time(tmp_path):
    rows = [PROGRESS, ["A1", 10, "LATHE-01", "started", None, None, 4, None, "1:15"]]
    step = operation(problem(tmp_path, {"Progress": rows, "Routings!P2": "No"}), "A1", "10")
    (mode,) = step.modes
    assert step.started
    assert (mode.run_min, mode.done_min, mode.no_setup, mode.may_pause) == (75, 0, True, True)


def test_without_remaining_time_the_share_that_is_not_good_remains(tmp_path):
    rows = [PROGRESS, ["A1", 20, "MILL-02", "started", None, None, 4, 1], ["A1", 10, None, "done"]]
    made = problem(tmp_path, {"Progress": rows})
    (mode,) = operation(made, "A1", "20").modes
    assert made.machines[mode.machine].name == "MILL-02"
    assert (mode.run_min, mode.done_min) == (36, 24)


def test_a_report_without_status_is_done_where_it_has_a_finished(tmp_path):
    rows = [PROGRESS, ["A1", 10, None, None, None, START - timedelta(hours=1)], ["A2", 10, None, None, START]]
    made = problem(tmp_path, {"Progress": rows})
    assert [(op.step, op.started) for op in made.operations] == [("20", False), ("10", True)]


# Locks, the last plan, settings


def test_locks_hold_machine_time_or_both(tmp_path):
    rows = [LOCKS, ["A1", 10, None, START + timedelta(hours=1), "time"], ["A1", 20, "MILL-02", None, "machine"],
            ["A2", 10, "MILL-01", START + timedelta(hours=2), None]]  # fmt: skip
    made = problem(tmp_path, {"Locks": rows})
    locks = [op.lock for op in made.operations]
    assert [(lock.machine, lock.start_min, lock.kind) for lock in locks] == [
        (None, 60, "time"), (2, None, "machine"), (1, 120, "both"),
    ]  # fmt: skip


def last_plan(start, machine="LATHE-01"):
    return [
        ["Order", "Step", "Machine", "Setup start", "Start", "End"],
        ["A1", "10", machine, start - timedelta(minutes=20), start, start + timedelta(hours=1)],
    ]


@pytest.mark.parametrize(
    ("hours", "start", "frozen"), [(8, 60, True), (1, 60, False), (0, 60, False), (8, -60, False), (100, 600, False)]
)
def test_what_the_last_plan_starts_within_the_frozen_hours_keeps_machine_and_time(tmp_path, hours, start, frozen):
    changes = {
        "Schedule": last_plan(START + timedelta(minutes=start)),
        "Settings!A3": "Frozen hours",
        "Settings!B3": hours,
    }
    loaded = read(tmp_path, changes)
    lock = loaded.problem.operations[0].lock
    assert (lock is not None) == frozen
    if frozen:
        assert (lock.machine, lock.start_min, lock.source) == (0, start, "frozen")
    assert loaded.problem.frozen_hours == hours
    # Minute 600 is closed: the operation is planned anew, and the planner is told.
    assert [issue.code for issue in loaded.issues] == (["frozen-ignored"] if start == 600 else [])


def test_the_planners_lock_comes_before_the_frozen_hours(tmp_path):
    changes = {
        "Schedule": last_plan(START + timedelta(hours=1)), "Settings!A3": "Frozen hours", "Settings!B3": "8 h",
        "Locks": [LOCKS, ["A1", 10, None, START + timedelta(hours=3), "time"]],
    }  # fmt: skip
    assert problem(tmp_path, changes).operations[0].lock.start_min == 180


def test_the_last_plan_is_handed_over(tmp_path):
    loaded = read(tmp_path, {"Schedule": last_plan(START + timedelta(hours=1))})
    assert loaded.last_plan is not None
    assert (loaded.last_plan[0].machine, loaded.last_plan[0].setup_start_min, loaded.last_plan[0].start_min) == (
        0,
        40,
        60,
    )
    assert loaded.last_plan[1].machine == -1


def test_a_last_plan_that_cannot_be_read_is_no_fault(tmp_path):
    assert read(tmp_path, {"Schedule": [["x"], [1]]}).issues == ()


def test_our_own_result_sheets_are_not_read(tmp_path):
    sheets = {name: [["anything"], [1]] for name in ("Dispatch", "Load", "KPIs", "Gantt")}
    assert read(tmp_path, sheets).issues == ()


def test_settings_are_kept_by_their_names_in_lower_case(tmp_path):
    changes = {"Settings!A3": "Profile", "Settings!B3": "Balanced", "Settings!A4": "Weight setup", "Settings!B4": "0,5"}
    settings = problem(tmp_path, changes).settings
    assert settings["profile"] == "Balanced"
    assert settings["weight setup"] == "0.5"


def test_sheets_and_headers_match_whatever_their_case_and_blanks(tmp_path):
    made = problem(tmp_path, {"Orders": None, " ORDERS ": [["  order ", "PRODUCT"], ["A1", " shaft "]]})
    assert made.orders[0].name == "A1"


def test_blank_rows_above_and_between_do_not_matter(tmp_path):
    rows = [[], [], GOOD["Orders"][0], [], GOOD["Orders"][1], [None, "  "]]
    made = problem(tmp_path, {"Orders": rows})
    assert [order.place for order in made.orders] == ["Orders row 5"]
