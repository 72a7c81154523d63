"""The chart as a widget: mouse, wheel, keys, selection, plans that change, pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.colors import theme
from gui.gantt import export, fast_rects
from gui.gantt.slots import DIMMED
from gui.gantt.view import NO_PLAN_TEXT, GanttView
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from tests.shops import Shop, closed, plan

Left, Right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Ctrl, Shift, Plain = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier(0)


def small_shop() -> tuple[Problem, Schedule]:
    shop = Shop().machine("Saw 1", work_center="Saws").machine("Saw 2", closed((300, 400)), work_center="Saws")
    shop.machine("Press", work_center="Presses", capacity=2)
    shop.order("A1", due=200, attributes={"Customer": "Berg"})
    shop.op("A1", "10", {"Saw 1": 100}, setup=20, family="red").op("A1", "20", {"Press": 150}, min_wait=10)
    shop.order("B2", due=900).op("B2", "10", {"Saw 2": 200}, lock=("Saw 2", 200)).op("B2", "20", {"Press": 100})
    problem = shop.build()
    return problem, plan(
        problem, [("Saw 1", 0, 20, 120), ("Press", 130, 130, 280), ("Saw 2", 200, 200, 500), ("Press", 500, 500, 600)]
    )


@pytest.fixture
def view(qtbot: QtBot) -> GanttView:
    shown = GanttView()
    qtbot.addWidget(shown)
    shown.resize(1000, 400)
    shown.set_plan(*small_shop())
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def middle(view: GanttView, operation: int) -> QPoint:
    rect = view.operation_rect(operation)
    assert rect is not None
    return rect.center().toPoint()


def turn_wheel(view: GanttView, at: QPoint, notches: int, held: Qt.KeyboardModifier = Plain) -> None:
    event = QWheelEvent(
        QPointF(at), view.viewport().mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def grabbed(view: GanttView) -> QImage:
    return view.viewport().grab().toImage()


# Plans


def test_a_new_plan_is_shown_whole(view: GanttView) -> None:
    boxes = [view.operation_rect(op) for op in range(4)]
    assert all(box is not None and box.left() >= 0 and box.right() <= view.viewport().width() for box in boxes)


def test_a_better_plan_keeps_zoom_place_and_selection(view: GanttView) -> None:
    problem, schedule = small_shop()
    view.set_plan(problem, schedule)
    view.zoom(3.0, 100)
    view.select([2])
    before = view.axis
    better = Schedule(
        schedule.machine.copy(), schedule.setup_start.copy(), schedule.start.copy() + 0, schedule.end.copy() + 0
    )
    view.set_plan(problem, better)
    assert view.axis == before
    assert view.selection == {2}
    view.set_plan(problem, better, keep_view=False)
    assert view.axis != before


def test_bars_are_where_the_plan_says_in_their_colour(view: GanttView) -> None:
    picture, colors = grabbed(view), theme(dark=False)
    rect = view.operation_rect(2)
    assert rect is not None
    assert picture.pixelColor(QPointF(rect.left() + 20, rect.top() + 2).toPoint()) == colors.bars[1].fill
    pause = QPointF(view.axis.x(350.0), rect.top() + 2).toPoint()
    assert picture.pixelColor(pause) == colors.downtime


def test_without_a_plan_the_chart_says_what_to_do(qtbot: QtBot) -> None:
    view = GanttView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    blank = view.grab().toImage()
    problem, schedule = small_shop()
    view.set_plan(problem, None)
    assert view.scene is not None
    assert view._empty_text == NO_PLAN_TEXT
    assert view.grab().toImage() != blank
    view.set_plan(problem, schedule)
    assert view.operation_rect(0) is not None
    view.clear()
    assert view.scene is None
    view.grab()


def test_an_empty_shop_is_shown_without_a_fault(qtbot: QtBot) -> None:
    view = GanttView()
    qtbot.addWidget(view)
    problem = Shop().build()
    view.set_plan(problem, Schedule.of(0, ()))
    view.grab()
    view.fit()
    view.jump_to_operation(3)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selection == frozenset()


# Mouse


def test_a_click_selects_and_a_click_beside_clears(view: GanttView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection_changed) as seen:
        qtbot.mouseClick(view.viewport(), Left, pos=middle(view, 1))
    assert seen.args == [frozenset({1})]
    qtbot.mouseClick(view.viewport(), Left, Ctrl, middle(view, 2))
    assert view.selection == {1, 2}
    qtbot.mouseClick(view.viewport(), Left, Ctrl, middle(view, 1))
    assert view.selection == {2}
    qtbot.mouseClick(view.viewport(), Left, pos=QPoint(5, view.viewport().height() - 20))
    assert view.selection == frozenset()


def test_selecting_the_same_again_tells_nobody(view: GanttView, qtbot: QtBot) -> None:
    view.select([1])
    with qtbot.assertNotEmitted(view.selection_changed):
        view.select([1])
        view.select([1, 99, -4])


def test_a_rubber_band_selects_what_it_touches(view: GanttView, qtbot: QtBot) -> None:
    area = view.viewport()
    first = view.operation_rect(0)
    assert first is not None
    start, end = QPoint(area.width() - 4, area.height() - 8), QPoint(middle(view, 1).x(), middle(view, 3).y() - 2)
    qtbot.mousePress(area, Left, pos=start)
    qtbot.mouseMove(area, start - QPoint(40, 40))
    qtbot.mouseMove(area, end)
    assert view._state.rubber_band is not None
    qtbot.mouseRelease(area, Left, pos=end)
    assert view.selection == {1, 3}
    assert view._state.rubber_band is None


def test_a_double_click_activates(view: GanttView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.operation_activated) as seen:
        qtbot.mouseDClick(view.viewport(), Left, pos=middle(view, 3))
    assert seen.args == [3]


def test_a_right_click_selects_what_the_menu_is_for(view: GanttView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), Right, pos=middle(view, 3))
    assert view.selection == {3}


def test_hovering_tells_the_operation_and_then_its_card(view: GanttView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.hovered) as seen:
        qtbot.mouseMove(view.viewport(), middle(view, 1))
    assert seen.args == [1]
    qtbot.waitUntil(lambda: view._cards.card is not None)
    text = view._cards.card.text()
    for piece in ("A1 · 20", "Press", "late", "Berg", "step 10, wait at least 10 min"):
        assert piece in text, piece
    qtbot.mouseMove(view.viewport(), QPoint(3, view.viewport().height() - 10))
    assert view._cards.card is None


def test_the_card_follows_a_better_plan(view: GanttView) -> None:
    problem, _ = small_shop()
    point = QPointF(middle(view, 3))
    view.hover_at(point)
    view._cards.show(3, point)
    before = view._cards.card.text()
    view.set_plan(problem, plan(problem, [("Saw 1", 0, 20, 120), ("Press", 130, 130, 280), ("Saw 2", 200, 200, 500),
                                          ("Press", 501, 501, 601)]))  # fmt: skip
    assert view._cards.card is not None
    assert view._cards.card.text() != before


def test_closed_time_says_why(view: GanttView, qtbot: QtBot) -> None:
    problem, schedule = small_shop()
    y = middle(view, 0).y()
    lane_px = view.rows.lane_top[1] - view.rows.lane_top[0]
    view.set_plan(problem, plan(problem, [("Saw 1", 0, 20, 120), ("Press", 130, 130, 280), ("Saw 2", 0, 0, 200),
                                          ("Press", 500, 500, 600)]))  # fmt: skip
    qtbot.mouseMove(view.viewport(), QPoint(round(view.axis.x(350.0)), round(y + lane_px)))
    qtbot.waitUntil(lambda: view._cards.card is not None)
    assert "Saw 2 is closed" in view._cards.card.text()
    assert schedule is not None


def test_the_middle_button_pans(view: GanttView, qtbot: QtBot) -> None:
    view.zoom(8.0, 10)
    before = view.axis.left_min
    area = view.viewport()
    qtbot.mousePress(area, Qt.MouseButton.MiddleButton, pos=QPoint(500, 100))
    qtbot.mouseMove(area, QPoint(400, 100))
    qtbot.mouseRelease(area, Qt.MouseButton.MiddleButton, pos=QPoint(400, 100))
    assert view.axis.left_min == pytest.approx(before + 100 / view.axis.px_per_min)


def test_space_and_the_left_button_pan_too(view: GanttView, qtbot: QtBot) -> None:
    view.zoom(8.0, 10)
    before = view.axis.left_min
    qtbot.keyPress(view, Qt.Key.Key_Space)
    qtbot.mousePress(view.viewport(), Left, pos=QPoint(500, 100))
    qtbot.mouseMove(view.viewport(), QPoint(450, 100))
    qtbot.mouseRelease(view.viewport(), Left, pos=QPoint(450, 100))
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert view.axis.left_min == pytest.approx(before + 50 / view.axis.px_per_min)
    assert view.selection == frozenset()


def test_the_wheel_scrolls_zooms_about_the_pointer_and_goes_sideways(view: GanttView) -> None:
    view.resize(1000, 140)
    view.zoom(8.0, 10)
    at = QPoint(321, 40)
    minute, scale = view.axis.minute(321), view.axis.px_per_min
    turn_wheel(view, at, 2, Ctrl)
    assert view.axis.px_per_min == pytest.approx(scale * 1.44)
    assert view.axis.minute(321) == pytest.approx(minute)
    left = view.axis.left_min
    turn_wheel(view, at, -1, Shift)
    assert view.axis.left_min > left
    assert view.verticalScrollBar().value() == 0
    turn_wheel(view, at, -1)
    assert view.verticalScrollBar().value() > 0
    turn_wheel(view, at, 3, Ctrl | Shift)
    assert view.row_scale > 1.4


# Keys


def test_arrows_move_the_selection(view: GanttView, qtbot: QtBot) -> None:
    keys = Qt.Key
    qtbot.keyClick(view, keys.Key_Right)
    assert view.selection == {0}
    qtbot.keyClick(view, keys.Key_Down)
    assert view.selection == {2}
    qtbot.keyClick(view, keys.Key_Down)
    assert view.selection == {3} or view.selection == {1}
    view.select([1])
    qtbot.keyClick(view, keys.Key_Right)
    assert view.selection == {3}
    qtbot.keyClick(view, keys.Key_Left, Shift)
    assert view.selection == {1, 3}
    assert view.current_operation == 1
    with qtbot.waitSignal(view.operation_activated) as seen:
        qtbot.keyClick(view, keys.Key_Return)
    assert seen.args == [1]
    qtbot.keyClick(view, keys.Key_Escape)
    assert view.selection == frozenset()
    qtbot.keyClick(view, keys.Key_A, Ctrl)
    assert view.selection == {0, 1, 2, 3}


def test_plus_minus_and_zero_zoom(view: GanttView, qtbot: QtBot) -> None:
    fitted = view.axis
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.axis.px_per_min == pytest.approx(1.3 * fitted.px_per_min)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.axis.px_per_min == pytest.approx(fitted.px_per_min)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.axis == fitted
    view.zoom(20)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.axis.minute(0) <= 0 <= view.axis.minute(view.viewport().width())
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.axis.minute(0) <= 600 <= view.axis.minute(view.viewport().width())


# Place


def test_jumping_makes_an_operation_readable_and_unfolds_its_group(view: GanttView) -> None:
    view.fold("Presses")
    assert view.operation_rect(3) is None
    view.zoom(0.02)
    view.jump_to_operation(3)
    rect = view.operation_rect(3)
    assert rect is not None
    assert rect.width() > 24
    assert view.selection == {3}


def test_a_fitted_plan_stays_fitted_when_the_window_grows(view: GanttView, qtbot: QtBot) -> None:
    view.resize(1400, 400)
    qtbot.waitUntil(lambda: view.viewport().width() > 1100)
    rect = view.operation_rect(3)
    assert rect is not None
    assert view.viewport().width() - 40 < rect.right() < view.viewport().width()


def test_scroll_bars_and_axis_agree(view: GanttView) -> None:
    view.zoom(10, 0)
    bar = view.horizontalScrollBar()
    before = view.axis.left_min
    bar.setValue(bar.value() + 100)
    assert view.axis.left_min == pytest.approx(before + 100 / view.axis.px_per_min, abs=1 / view.axis.px_per_min)


def test_the_row_header_folds_groups_selects_machines_and_can_be_resized(view: GanttView, qtbot: QtBot) -> None:
    header = view._row_header
    width = header.width()
    qtbot.mouseClick(header, Left, pos=QPoint(20, 5))
    assert [row.name for row in view.rows.rows] == ["Saws", "Presses", "Press"]
    qtbot.mouseClick(header, Left, pos=QPoint(20, 5))
    row = view.rows.row_of(2)
    qtbot.mouseClick(header, Left, pos=QPoint(20, int(row.top + 5)))
    assert view.selection == {1, 3}
    qtbot.mousePress(header, Left, pos=QPoint(width - 2, 50))
    qtbot.mouseMove(header, QPoint(width + 60, 50))
    qtbot.mouseRelease(header, Left, pos=QPoint(width + 60, 50))
    assert header.width() == width + 60
    assert "100 %" not in view.row_tip(row.top + 5)
    assert "works on 2 operations at once" in view.row_tip(row.top + 5)


# Look


def test_a_search_dims_the_rest(view: GanttView) -> None:
    view.set_highlight_orders([1])
    assert view._slots.tolist() == [DIMMED, DIMMED, 1, 1]
    view.set_highlight_orders(None)
    assert DIMMED not in view._slots


def test_the_legend_names_the_colours(view: GanttView) -> None:
    view.set_color_mode("lateness")
    assert [label for label, _ in view.legend()] == ["Up to a day early", "Up to 4 hours late"]
    view.set_color_mode("Customer")
    assert [label for label, _ in view.legend()] == ["Berg", "(blank)"]
    assert all(isinstance(color, QColor) for _, color in view.legend())


def test_the_chart_follows_a_dark_palette(view: GanttView) -> None:
    assert not view.look.theme.dark
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    view.setPalette(palette)
    assert view.look.theme.dark
    assert grabbed(view).pixelColor(view.viewport().width() - 6, view.viewport().height() - 6) == theme(dark=True).chart


def test_the_rows_follow_the_font(view: GanttView) -> None:
    before = view.rows.height
    font = view.font()
    font.setPointSize(20)
    view.setFont(font)
    assert view.rows.height > 1.3 * before


def test_the_present_is_a_line(view: GanttView) -> None:
    at = QPoint(round(view.axis.x(300.0)), view.viewport().height() - 12)
    view.set_now(300)
    assert grabbed(view).pixelColor(at) == theme(dark=False).now
    view.set_now(None)
    assert grabbed(view).pixelColor(at) == theme(dark=False).chart


def test_hover_and_selection_do_not_repaint_the_bars(view: GanttView, qtbot: QtBot) -> None:
    grabbed(view)
    qtbot.mouseMove(view.viewport(), middle(view, 1))
    view.select([2])
    assert not view._stale


def test_a_screen_reader_hears_what_is_selected(view: GanttView) -> None:
    assert view.accessibleName() == "Gantt chart"
    view.select([1])
    assert "A1 · 20" in view.accessibleDescription()
    assert "Press" in view.accessibleDescription()


def test_every_kind_of_link_and_mark_can_be_drawn(view: GanttView) -> None:
    for zoom in (1.0, 30.0, 0.01):
        view.zoom(zoom)
        for chosen in ([], [0], [1], [0, 1, 2, 3]):
            view.select(chosen)
            view.viewport().grab()


# Rectangles by pointer


def test_both_forms_of_drawing_rectangles_draw_the_same(view: GanttView, monkeypatch: pytest.MonkeyPatch) -> None:
    by_pointer = grabbed(view)
    monkeypatch.setattr(fast_rects, "_pointer_works", lambda: False)
    view.set_color_mode("order")
    assert grabbed(view) == by_pointer


def test_the_pointer_form_works_here() -> None:
    assert fast_rects._pointer_works()


# Export


def test_pictures_are_saved(view: GanttView, tmp_path: Path) -> None:
    export.save_png(view.whole_plan(), tmp_path / "plan.png", 1.5)
    image = QImage(str(tmp_path / "plan.png"))
    assert image.width() > 1000
    export.save_svg(view.whole_plan(), tmp_path / "plan.svg")
    text = (tmp_path / "plan.svg").read_text(encoding="utf-8")
    for piece in ("A1", "Saw 1", "Presses", "<svg"):
        assert piece in text, piece
    export.save_pdf(view.whole_plan(), tmp_path / "plan.pdf", "A4", tiled=False)
    view.zoom(6)
    export.save_pdf(view.whole_plan(), tmp_path / "tiled.pdf", "A3", tiled=True)
    for name in ("plan.pdf", "tiled.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    assert (tmp_path / "tiled.pdf").read_bytes().count(b"/Type /Page\n") > 1


def test_a_folder_that_is_not_there_is_told_in_words(view: GanttView, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written"):
        export.save_png(view.whole_plan(), tmp_path / "no folder" / "plan.png", 1.0)


def test_leaving_hides_the_card(view: GanttView, qtbot: QtBot) -> None:
    view.hover_at(QPointF(middle(view, 1)))
    with qtbot.waitSignal(view.hovered) as seen:
        QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert seen.args == [-1]
