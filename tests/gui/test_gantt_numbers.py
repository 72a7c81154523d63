"""The chart as numbers: axis, rows, scene and frame, without a window."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import numpy as np
import pytest

from benchmarks.shops import make_shop, quick_plan
from gui.colors import contrast, theme
from gui.gantt import navigate
from gui.gantt.arrange import OTHER_GROUP, groups_of
from gui.gantt.axis import LEVELS, MAX_PX_PER_MIN, TimeAxis, level_for, ticks
from gui.gantt.coloring import color_modes, color_scene
from gui.gantt.columns import columns_of
from gui.gantt.frame import View, closed_rects, make_frame
from gui.gantt.links import linked_pairs, route
from gui.gantt.rows import Rows, lay_rows
from gui.gantt.scene import Scene, build_scene
from gui.gantt.slots import DIMMED, LATENESS_FIRST, NEUTRAL, SERIES, SLOTS
from scheduler.calendar import DAY_MIN
from scheduler.kpis import lateness_min, run_minutes_worked, setup_minutes
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule
from tests.shops import MONDAY, Shop, closed, plan

FIRST_SLOTS = np.zeros(100, dtype=np.uint8)


def rows_of(scene: Scene, row_px: float = 24.0, collapsed: frozenset[str] = frozenset()) -> Rows:
    return lay_rows(scene.arrangement, scene.lanes, row_px, 20.0, collapsed)


def saw_shop() -> Problem:
    shop = Shop().machine("S1", work_center="Saw").machine("T1", work_center="Turn").machine("S2", work_center="Saw")
    shop.order("A", due=20).op("A", "10", {"S1": 10}, setup=5).op("A", "20", {"T1": 30})
    shop.order("B", due=500).op("B", "10", {"S2": 10}).op("B", "20", {"T1": 10})
    return shop.build()


def saw_plan(problem: Problem) -> Schedule:
    return plan(problem, [("S1", 0, 5, 15), ("T1", 15, 15, 45), ("S2", 0, 0, 10), ("T1", 45, 45, 55)])


@pytest.fixture
def scene() -> Scene:
    problem = saw_shop()
    return build_scene(problem, saw_plan(problem))


# Axis


def test_zoom_keeps_the_minute_under_the_pointer() -> None:
    axis = TimeAxis(100.0, 0.5)
    zoomed = axis.zoomed(3.0, 240.0)
    assert zoomed.px_per_min == pytest.approx(1.5)
    assert zoomed.minute(240.0) == pytest.approx(axis.minute(240.0))


def test_zoom_ends_at_its_limits() -> None:
    assert TimeAxis(0, 1).zoomed(1e9, 10).px_per_min == MAX_PX_PER_MIN
    assert TimeAxis(0, 1).zoomed(1e-12, 10).px_per_min > 0


@pytest.mark.parametrize("px_per_min", np.geomspace(1e-5, 60, 40))
def test_every_zoom_has_ticks_wide_enough_for_their_labels_and_few_enough_to_draw(px_per_min: float) -> None:
    level = level_for(TimeAxis(0, px_per_min), 7.0)
    assert level is LEVELS[-1] or level.cell_min * px_per_min >= level.chars * 7.0
    width_min = 1600 / px_per_min
    assert 2 <= len(ticks(MONDAY, level.unit, level.step, 0, width_min)) < 600
    assert 2 <= len(ticks(MONDAY, level.major, 1, 0, width_min)) < 600


@pytest.mark.parametrize(
    ("unit", "step", "first", "second"),
    [
        ("minute", 15, datetime(2026, 11, 25, 13, 30), datetime(2026, 11, 25, 13, 45)),
        ("hour", 6, datetime(2026, 11, 25, 12), datetime(2026, 11, 25, 18)),
        ("day", 1, datetime(2026, 11, 25), datetime(2026, 11, 26)),
        ("week", 1, datetime(2026, 11, 23), datetime(2026, 11, 30)),
        ("month", 1, datetime(2026, 11, 1), datetime(2026, 12, 1)),
        ("quarter", 1, datetime(2026, 10, 1), datetime(2027, 1, 1)),
        ("year", 1, datetime(2026, 1, 1), datetime(2027, 1, 1)),
        ("decade", 1, datetime(2020, 1, 1), datetime(2030, 1, 1)),
    ],
)
def test_ticks_begin_before_the_window_at_round_times(
    unit: str, step: int, first: datetime, second: datetime
) -> None:
    start = datetime(2026, 11, 25, 13, 37)
    found = ticks(start, unit, step, 0, 1)
    assert [when for _, when in found[:2]] == [first, second]
    assert found[0][0] == round((first - start).total_seconds() / 60)
    assert found[-1][0] > 1


def test_weeks_may_begin_on_sunday() -> None:
    assert ticks(MONDAY, "week", 1, 0, 1, first_weekday=6)[0][1] == datetime(2026, 11, 22)


# Rows


def test_machines_are_gathered_by_work_centre_in_the_order_of_the_sheet(scene: Scene) -> None:
    assert [(group.name, group.units) for group in scene.groups] == [("Saw", (0, 2)), ("Turn", (1,))]


def test_no_group_header_where_there_is_nothing_to_gather() -> None:
    alone = Shop().machine("A", work_center="X").machine("B", work_center="Y").build()
    none = Shop().machine("A").machine("B").build()
    assert [group.name for group in groups_of(alone)] == [""]
    assert [group.name for group in groups_of(none)] == [""]
    assert groups_of(Shop().build()) == ()


def test_machines_without_a_work_centre_come_last() -> None:
    shop = Shop().machine("Odd").machine("A", work_center="X").machine("B", work_center="X").build()
    assert [group.name for group in groups_of(shop)] == ["X", OTHER_GROUP]


def test_rows_stack_without_gaps(scene: Scene) -> None:
    rows = rows_of(scene)
    assert [(row.name, row.top, row.height) for row in rows.rows] == [
        ("Saw", 0, 20), ("S1", 20, 24), ("S2", 44, 24), ("Turn", 68, 20), ("T1", 88, 24),
    ]  # fmt: skip
    assert rows.height == 112
    assert rows.row_at(45).name == "S2"
    assert rows.row_at(112) is None
    assert rows.lane_at(10) is None
    assert [rows.lane_at(y) for y in (20, 43.9, 44, 88)] == [0, 0, 1, 2]


def test_a_folded_group_hides_its_machines(scene: Scene) -> None:
    rows = rows_of(scene, collapsed=frozenset({"Saw"}))
    assert [row.name for row in rows.rows] == ["Saw", "Turn", "T1"]
    assert rows.lane_height.tolist() == [0, 0, 24]
    frame = make_frame(scene, rows, View(TimeAxis(0, 10), 800, 300), FIRST_SLOTS)
    assert set(scene.operation[frame.bar].tolist()) == {1, 3}


# Scene


def test_bars_are_sorted_by_lane_and_start(scene: Scene) -> None:
    assert scene.operation.tolist() == [0, 2, 1, 3]
    assert scene.bar_of.tolist() == [0, 2, 1, 3]
    assert scene.end_min == 55


def test_lateness_is_of_the_order_and_past_due_of_the_operation(scene: Scene) -> None:
    assert scene.late[scene.bar_of].tolist() == [True, True, False, False]
    assert scene.past_due[scene.bar_of].tolist() == [False, True, False, False]
    assert scene.lateness.tolist() == [25, -445]


def test_load_is_worked_over_open_minutes(scene: Scene) -> None:
    assert scene.load.tolist() == pytest.approx([15 / 55, 40 / 55, 10 / 55])


def test_operations_without_a_place_have_no_bar() -> None:
    problem = saw_shop()
    whole = saw_plan(problem)
    machine = whole.machine.copy()
    machine[1] = UNPLACED
    part = Schedule(machine, whole.setup_start.copy(), whole.start.copy(), whole.end.copy())
    found = build_scene(problem, part)
    assert found.bar_of.tolist() == [0, -1, 1, 2]
    assert len(build_scene(problem, None).operation) == 0


def test_overlapping_bars_get_lanes_of_their_own_and_keep_them_while_the_plan_gets_better() -> None:
    shop = Shop().machine("M", capacity=3)
    for name in "ABC":
        shop.order(name).op(name, "10", {"M": 10})
    problem = shop.build()
    crowded = build_scene(problem, plan(problem, [("M", 0, 0, 10), ("M", 5, 5, 15), ("M", 10, 10, 20)]))
    assert crowded.lane[crowded.bar_of].tolist() == [0, 1, 0]
    assert crowded.lanes.tolist() == [2]
    better = build_scene(problem, plan(problem, [("M", 0, 0, 10), ("M", 10, 10, 20), ("M", 20, 20, 30)]), crowded)
    assert better.lanes.tolist() == [2]
    assert better.columns is crowded.columns


def test_an_edited_problem_reuses_what_the_edit_left_alone() -> None:
    problem = saw_shop()
    first = columns_of(problem)
    again = Problem(problem.plan_start, problem.machines, problem.orders, problem.operations)
    assert columns_of(again, first).mode_machine is first.mode_machine


def test_an_oven_shows_its_batch_side_by_side_and_counts_its_load_once() -> None:
    shop = Shop().machine("Oven", capacity=4, batch_by="Alloy")
    for name in "ABC":
        shop.order(name).op(name, "10", {"Oven": 40}, batch_key="x")
    problem = shop.build()
    found = build_scene(problem, plan(problem, [("Oven", 0, 0, 40)] * 3))
    assert sorted(found.lane.tolist()) == [0, 1, 2]
    assert found.load.tolist() == [1.0]


def test_worked_minutes_and_lateness_are_those_of_the_figures() -> None:
    problem = make_shop(400, 14)
    schedule = quick_plan(problem)
    found = build_scene(problem, schedule)
    worked = setup_minutes(problem, schedule) + run_minutes_worked(problem, schedule)
    assert found.worked_min.tolist() == worked[found.operation].tolist()
    late = [None if not has else int(value) for has, value in zip(found.has_due, found.lateness, strict=True)]
    assert late == lateness_min(problem, schedule)


def test_bars_in_finds_what_touches_the_window(scene: Scene) -> None:
    assert scene.operation[scene.bars_in(0, 3, 46, 100)].tolist() == [3]
    assert scene.operation[scene.bars_in(0, 2, 0, 4)].tolist() == [0, 2]
    assert len(scene.bars_in(0, 3, 2000, 3000)) == 0
    assert len(scene.bars_in(2, 2, 0, 100)) == 0


def test_bars_in_agrees_with_a_plain_search_on_random_plans() -> None:
    rng = np.random.default_rng(7)
    shop = Shop().machine("A", capacity=2).machine("B").machine("C", capacity=5)
    places = []
    for k in range(120):
        shop.order(str(k)).op(str(k), "10", dict.fromkeys("ABC", 5))
        start, setup, end = (int(n) for n in rng.integers((0, 0, 5), (400, 5, 40)))
        places.append(("ABC"[rng.integers(3)], start, start + setup, start + end))
    problem = shop.build()
    found = build_scene(problem, plan(problem, places))
    for _ in range(60):
        a = float(rng.uniform(-20, 450))
        b = a + float(rng.uniform(0, 60))
        low, high = sorted(rng.integers(0, int(found.lanes.sum()) + 1, 2).tolist())
        bars = set(found.bars_in(low, high, a, b).tolist())
        inside = (found.lane >= low) & (found.lane < high)
        must = np.flatnonzero(inside & (found.end > a) & (found.setup_start < b))
        may = np.flatnonzero(inside & (found.end >= a - 1) & (found.setup_start <= b + 1))
        assert set(must.tolist()) <= bars <= set(may.tolist())
    for lane in range(int(found.lanes.sum())):
        own = np.flatnonzero(found.lane == lane)
        assert (found.setup_start[own][1:] >= found.end[own][:-1]).all()


# Frame


def test_a_bar_is_a_setup_and_a_run_at_their_minutes(scene: Scene) -> None:
    frame = make_frame(scene, rows_of(scene), View(TimeAxis(0, 10), 800, 300), FIRST_SLOTS)
    first = frame.box[frame.bar.tolist().index(0)]
    assert first.tolist() == pytest.approx([0, 23, 149, 18])
    assert frame.run_x[frame.bar.tolist().index(0)] == 50
    assert [rect.tolist() for _, rects in frame.setups for rect in rects] == [pytest.approx([0, 23, 50, 18])]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_edges_fall_on_device_pixels(scene: Scene, ratio: float) -> None:
    view = View(TimeAxis(-3.3, 3.7), 800, 300, 5.0, ratio)
    frame = make_frame(scene, rows_of(scene, 25.0), view, FIRST_SLOTS)
    for _, rects in (*frame.fills, *frame.setups, *frame.edges, (0, frame.lates)):
        edges = np.column_stack((rects[:, :2], rects[:, :2] + rects[:, 2:])) * ratio
        assert np.allclose(edges, np.round(edges))


def test_a_pause_is_a_thin_band_and_the_worked_stretches_are_solid() -> None:
    shop = Shop().machine("M", closed((30, 60))).order("A").op("A", "10", {"M": 40}, setup=10)
    problem = shop.build()
    found = build_scene(problem, plan(problem, [("M", 10, 20, 90)]))
    frame = make_frame(found, rows_of(found), View(TimeAxis(0, 10), 1200, 100), FIRST_SLOTS)
    (slot, fills), = frame.fills
    assert slot == 0
    assert fills[:, [0, 2]].tolist() == [[200, 100], [600, pytest.approx(299)]]
    (_, bands), = frame.pauses
    assert bands[0, 3] < fills[0, 3] / 2
    (_, setups), = frame.setups
    assert setups[:, [0, 2]].tolist() == [[100, 100]]


def test_bars_too_thin_to_see_are_merged() -> None:
    shop = Shop().machine("M")
    for k in range(1000):
        shop.order(str(k)).op(str(k), "10", {"M": 1})
    problem = shop.build()
    found = build_scene(problem, plan(problem, [("M", k, k, k + 1) for k in range(1000)]))
    frame = make_frame(found, rows_of(found), View(TimeAxis(0, 0.05), 800, 100), np.zeros(1000, dtype=np.uint8))
    assert len(frame.bar) <= 52


def test_rectangles_stay_near_the_picture_at_any_zoom(scene: Scene) -> None:
    frame = make_frame(scene, rows_of(scene), View(TimeAxis(20, 60), 800, 300), FIRST_SLOTS)
    assert len(frame.box)
    assert (frame.box[:, 0] >= -64).all()
    assert (frame.box[:, 0] + frame.box[:, 2] <= 864).all()


def test_closed_time_is_shaded_once_for_neighbours_with_equal_hours() -> None:
    hours = closed((100, 200))
    shop = Shop().machine("A", hours).machine("B", hours).machine("C").order("X").op("X", "10", {"A": 300}).build()
    found = build_scene(shop, plan(shop, [("A", 0, 0, 400)]))
    rects = closed_rects(found, rows_of(found), View(TimeAxis(0, 1), 400, 300))
    assert rects.tolist() == [[100, 0, 100, 48]]


# Colours


def test_each_mode_gives_every_operation_a_slot_and_a_legend(scene: Scene) -> None:
    assert color_scene(scene, "order").slots.tolist() == [0, 0, 1, 1]
    assert color_scene(scene, "product").legend == (("A", 0), ("B", 1))
    lateness = color_scene(scene, "lateness")
    assert lateness.slots.tolist() == [LATENESS_FIRST + 3] * 2 + [LATENESS_FIRST + 1] * 2
    assert [label for label, _ in lateness.legend] == ["Up to a day early", "Up to 4 hours late"]
    assert set(color_scene(scene, "family").slots.tolist()) == {NEUTRAL}


def test_the_legend_leaves_out_what_no_bar_stands_for() -> None:
    shop = Shop().machine("M").order("A").op("A", "10", {"M": 1})
    shop.family("red")
    problem = shop.build()
    found = build_scene(problem, plan(problem, [("M", 0, 0, 1)]))
    assert color_scene(found, "family").legend == (("(blank)", NEUTRAL),)


def test_any_attribute_colours_the_bars() -> None:
    shop = Shop().machine("M")
    shop.order("A", attributes={"Customer": "Berg"}).op("A", "10", {"M": 1})
    shop.order("B").op("B", "10", {"M": 1})
    problem = shop.build()
    found = build_scene(problem, plan(problem, [("M", 0, 0, 1), ("M", 1, 1, 2)]))
    assert color_modes(problem)[-1] == "Customer"
    coloring = color_scene(found, "customer")
    assert coloring.slots.tolist() == [0, NEUTRAL]
    assert coloring.legend == (("Berg", 0), ("(blank)", NEUTRAL))


@pytest.mark.parametrize("dark", [False, True])
def test_text_on_every_bar_can_be_read(dark: bool) -> None:
    colors = theme(dark=dark)
    assert len(colors.bars) == SLOTS
    for slot, bar in enumerate(colors.bars):
        if slot != DIMMED:
            for under in (bar.fill, bar.pause, colors.chart, colors.closed):
                assert contrast(bar.text, under) >= 4.5, (slot, under.name())
    assert contrast(colors.muted, colors.header) >= 4.5
    assert contrast(colors.late, colors.chart) >= 3
    assert len({bar.fill.rgb() for bar in colors.bars[:SERIES]}) == SERIES


def test_a_dimmed_bar_is_not_marked_late(scene: Scene) -> None:
    frame = make_frame(scene, rows_of(scene), View(TimeAxis(0, 10), 800, 300), np.full(4, DIMMED, dtype=np.uint8))
    assert scene.late.any()
    assert len(frame.lates) == 0


def test_shading_goes_on_behind_the_plan() -> None:
    shop = Shop().machine("A", closed((100, 200), (90_000, 91_000))).order("X").op("X", "10", {"A": 50}).build()
    found = build_scene(shop, plan(shop, [("A", 0, 0, 50)]))
    rects = closed_rects(found, rows_of(found), View(TimeAxis(0, 0.01), 1000, 300), 1.0)
    assert rects[:, [0, 2]].tolist() == [[1, 1], [900, 10]]


# Finding


def test_the_operation_under_a_point_is_found_a_little_beside_thin_bars_too(scene: Scene) -> None:
    rows, axis = rows_of(scene), TimeAxis(0, 1)
    assert navigate.operation_at(scene, rows, axis, 2, 30) == 0
    assert navigate.operation_at(scene, rows, axis, 17, 30) == 0
    assert navigate.operation_at(scene, rows, axis, 25, 30) is None
    assert navigate.operation_at(scene, rows, axis, 2, 10) is None
    assert navigate.operations_in(scene, rows, 0, 40, 40, 100) == {0, 1, 2}


def test_arrows_walk_along_a_machine_and_between_rows(scene: Scene) -> None:
    rows = rows_of(scene)
    assert navigate.first_operation(scene, rows) == 0
    assert navigate.beside(scene, 1, 1) == 3
    assert navigate.beside(scene, 3, 1) is None
    assert navigate.beside(scene, 3, -1) == 1
    assert navigate.above_or_below(scene, rows, 0, 1) == 2
    assert navigate.above_or_below(scene, rows, 2, 1) == 1
    assert navigate.above_or_below(scene, rows, 0, -1) is None


def test_links_are_those_of_the_selected_orders(scene: Scene) -> None:
    assert linked_pairs(scene, {0}) == [(0, 1, True)]
    assert linked_pairs(scene, set()) == []


def test_an_arrow_ends_at_its_follower() -> None:
    later = route((10, 10), (60, 50), 20, 24)
    assert later[0] == (10, 10)
    assert later[-1] == (66, 40)
    sooner = route((60, 10), (20, 50), 20, 24)
    assert sooner[-1] == (20, 50)
    assert all(a[0] == b[0] or a[1] == b[1] for way in (later, sooner) for a, b in pairwise(way))


def test_an_empty_shop_makes_an_empty_picture() -> None:
    found = build_scene(Shop().build(), None)
    frame = make_frame(found, rows_of(found), View(TimeAxis(0, 1), 400, 300), FIRST_SLOTS)
    assert len(frame.bar) == 0
    assert found.end_min == 0


def test_a_plan_of_years_keeps_its_order() -> None:
    problem = saw_shop()
    far = 5 * 365 * DAY_MIN
    found = build_scene(problem, plan(problem, [("S1", 0, 5, 15), ("T1", far, far, far + 30), ("S2", 0, 0, 10),
                                                ("T1", 45, 45, 55)]))  # fmt: skip
    assert found.operation[found.bars_in(0, 3, far, far + 10)].tolist() == [1]
