"""Draw the plan as a Gantt chart in the cells of a worksheet: machines down, time slots across."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from scheduler.excel.gantt_grid import CLOSED, EMPTY, RUN, SETUP, WANTED_SLOTS, GanttGrid, Lane, gantt_grid
from scheduler.excel.writer_styles import (
    A3,
    A4,
    CLOSED_PAPER,
    GRID,
    HATCHED,
    HEADER,
    INK,
    LATE_INK,
    ORDER_COLOURS,
    QUIET,
    Styles,
    safe_text,
)
from scheduler.kpis import lateness_min
from scheduler.problem import Problem
from scheduler.schedule import Schedule

SLOT_WIDTH = 1.9  # Excel's characters
CHARACTERS_A_SLOT = 2.4  # of the small print in a bar
ROW_HEIGHTS = ((8, 48), (16, 32))  # up to so many rows, so high: a small shop fills its page too
LOW_ROW = 20


def write_gantt(
    workbook: Any,
    styles: Styles,
    problem: Problem,
    schedule: Schedule,
    page_setup: Callable[[Any, str, int], None],
) -> None:
    """Add the sheet `Gantt` to a workbook of XlsxWriter in constant-memory mode."""
    grid = gantt_grid(problem, schedule)
    sheet = workbook.add_worksheet("Gantt")
    page_setup(sheet, "Gantt", A4 if grid.slots <= 60 else A3)
    if grid.slots > WANTED_SLOTS:
        sheet.fit_to_pages(-(-grid.slots // WANTED_SLOTS), 0)
    sheet.repeat_rows(0, 2)
    sheet.repeat_columns(0)
    sheet.freeze_panes(3, 1)
    sheet.hide_gridlines(2)
    sheet.set_zoom(85)
    sheet.set_column(0, 0, max(10, min(24, 2 + max((len(lane.label) for lane in grid.lanes), default=0))))
    sheet.set_column(1, grid.slots, SLOT_WIDTH)
    _write_axis(sheet, styles, problem, grid)
    late = [value is not None and value > 0 for value in lateness_min(problem, schedule)]
    _write_due_row(sheet, styles, grid, late)
    days = {k for k in range(1, grid.slots) if _at(problem, grid, k - 1).date() != _at(problem, grid, k).date()}
    height = next((high for rows, high in ROW_HEIGHTS if len(grid.lanes) <= rows), LOW_ROW)
    for r, lane in enumerate(grid.lanes, start=3):
        sheet.set_row(r, height)
        _write_lane(sheet, styles, problem, (r, lane, grid), late, days)
    _write_legend(sheet, styles, problem, grid, len(grid.lanes) + 4)


def _at(problem: Problem, grid: GanttGrid, slot: int) -> datetime:
    try:
        return problem.plan_start + timedelta(minutes=grid.starts_min[slot])
    except OverflowError:
        return datetime.max


def _write_axis(sheet: Any, styles: Styles, problem: Problem, grid: GanttGrid) -> None:
    """Write the days and, below them, the hours."""
    sheet.set_row(0, 18)
    sheet.set_row(1, 14)
    head = styles.of(bold=True, font_color="#FFFFFF", bg_color=HEADER, valign="vcenter", font_size=10)
    day = styles.of(bold=True, font_color="#FFFFFF", bg_color=HEADER, left=1, left_color="#FFFFFF", font_size=9)
    hour = styles.of(font_size=8, font_color=QUIET, left=4, left_color="#D0D5DD")
    plain = styles.of(font_size=8, font_color=QUIET)
    sheet.write_string(0, 0, "Machine", head)
    spans = []
    begin = 0
    for k in range(1, grid.slots + 1):
        if k == grid.slots or _at(problem, grid, k).date() != _at(problem, grid, begin).date():
            spans.append((begin, k))
            begin = k
    for a, b in spans:
        title = _day_title(_at(problem, grid, a), b - a)
        sheet.write_string(0, 1 + a, title, day)
        for k in range(a + 1, b):
            sheet.write_blank(0, 1 + k, None, head)
    sheet.write_string(1, 0, f"1 box = {_slot_words(grid.slot_min)}", plain)
    every = _label_every(grid.slot_min)
    for k in range(grid.slots):
        at = _at(problem, grid, k)
        if every and (at.hour * 60 + at.minute) % every == 0:
            sheet.write_string(1, 1 + k, f"{at:%H}" if at.minute == 0 else f"{at:%H:%M}", hour)
        else:
            sheet.write_blank(1, 1 + k, None, plain)


def _day_title(day: datetime, slots: int) -> str:
    """Return as much of the date as fits above so many slots."""
    for text in (f"{day:%a} {day.day} {day:%b %Y}", f"{day:%a} {day.day} {day:%b}", f"{day:%a} {day.day}"):
        if len(text) <= slots * SLOT_WIDTH:
            return text
    return str(day.day) if slots > 1 or day.day % 2 or day.day < 10 else ""


def _slot_words(slot_min: int) -> str:
    return f"{slot_min} min" if slot_min < 60 else f"{slot_min // 60} h"


def _label_every(slot_min: int) -> int:
    """Return how many minutes lie between two labelled hours; 0 for no hours at all."""
    wanted = slot_min * 2 if slot_min >= 60 else slot_min * 4
    return next((step for step in (5, 10, 30, 60, 120, 240, 480, 720) if step >= wanted), 0)


def _write_due_row(sheet: Any, styles: Styles, grid: GanttGrid, late: list[bool]) -> None:
    """Mark the slots in which orders are due: a triangle, red where one of them is late."""
    sheet.write_string(2, 0, "Due ▼", styles.of(font_size=8, bold=True, font_color=QUIET))
    for k in range(grid.slots):
        orders = grid.due.get(k)
        if orders is None:
            sheet.write_blank(2, 1 + k, None, styles.of())
            continue
        colour = LATE_INK if any(late[o] for o in orders) else INK
        mark = "▼" if len(orders) == 1 else str(min(len(orders), 99))
        sheet.write_string(2, 1 + k, mark, styles.of(font_size=8, bold=True, font_color=colour, align="right"))


def _write_lane(
    sheet: Any, styles: Styles, problem: Problem, what: tuple[int, Lane, GanttGrid], late: list[bool], days: set[int]
) -> None:
    """Write one row of cells; an order's name stands in each piece of its bar that is long enough."""
    r, lane, grid = what
    sheet.write_string(r, 0, safe_text(lane.label), styles.of(bold=True, font_size=10, valign="vcenter", bottom=1,
                                                   bottom_color=GRID))  # fmt: skip
    names = _bar_names(problem, lane, grid)
    for k in range(grid.slots):
        op = lane.work[k]
        order = problem.operations[op].order if op >= 0 else -1
        properties = _cell_properties(lane, k, order, order >= 0 and late[order])
        if k in days and (op < 0 or lane.work[k - 1] != op):
            properties |= {"left": 1, "left_color": "#98A2B3"}
        style = styles.of(**properties)
        if k in names:
            sheet.write_string(r, 1 + k, safe_text(names[k]), style)
        else:
            sheet.write_blank(r, 1 + k, None, style)


def _cell_properties(lane: Lane, k: int, order: int, late: bool) -> dict[str, object]:
    line: dict[str, object] = {"bottom": 1, "bottom_color": GRID}
    if lane.work[k] == EMPTY:
        return line
    if lane.work[k] == CLOSED:
        return line | {"bg_color": CLOSED_PAPER}
    colour = ORDER_COLOURS[order % len(ORDER_COLOURS)]
    bar: dict[str, object] = {
        "font_size": 9, "font_color": LATE_INK if late else INK, "valign": "vcenter", "bold": True,
        "top": 2 if late else 1, "bottom": 2 if late else 1,
        "top_color": LATE_INK if late else "#FFFFFF", "bottom_color": LATE_INK if late else "#FFFFFF",
    }  # fmt: skip
    if k == 0 or lane.work[k - 1] != lane.work[k]:
        bar |= {"left": 1, "left_color": "#475467"}
    if lane.kind[k] == SETUP:
        return bar | {"pattern": HATCHED, "fg_color": "#475467", "bg_color": colour}
    return bar | {"pattern": 1, "fg_color": colour, "bg_color": colour}


def _bar_names(problem: Problem, lane: Lane, grid: GanttGrid) -> dict[int, str]:
    """Return the slots that carry a name: the first of each unbroken run of an operation, if the name fits."""
    names = {}
    k = 0
    while k < grid.slots:
        end = k + 1
        while end < grid.slots and lane.work[end] == lane.work[k] and lane.kind[end] == lane.kind[k]:
            end += 1
        op = lane.work[k]
        if op >= 0 and lane.kind[k] == RUN:
            room = int((end - k) * CHARACTERS_A_SLOT)
            text = next((t for t in _titles(problem, grid, op) if len(t) <= room), None)
            if text is not None:
                names[k] = text
        k = end
    return names


def _titles(problem: Problem, grid: GanttGrid, op: int) -> tuple[str, ...]:
    """Return what could stand in a bar, the fullest first."""
    ops = grid.together.get(op, (op,))
    orders = [problem.orders[problem.operations[k].order].name for k in ops]
    if len(ops) > 1:
        return (" + ".join(orders), f"{orders[0]} +{len(orders) - 1}")
    return (f"{orders[0]} · {problem.operations[op].step}", orders[0], orders[0].lstrip("0") or orders[0])


def _write_legend(sheet: Any, styles: Styles, problem: Problem, grid: GanttGrid, row: int) -> None:
    """Say below the chart what the signs mean, and what is not shown."""
    text = styles.of(font_size=9, font_color=QUIET)
    signs: list[tuple[dict[str, object], str]] = [
        ({"pattern": 1, "fg_color": ORDER_COLOURS[0], "bg_color": ORDER_COLOURS[0]}, "run (a colour an order)"),
        ({"pattern": HATCHED, "fg_color": "#475467", "bg_color": ORDER_COLOURS[0]}, "setup"),
        ({"bg_color": CLOSED_PAPER}, "closed (hours in which the whole shop is closed are left out)"),
        ({"bg_color": "#FFFFFF", "top": 2, "bottom": 2, "top_color": LATE_INK, "bottom_color": LATE_INK},
         "order ends late"),
    ]  # fmt: skip
    if grid.cut:
        last = _at(problem, grid, grid.slots - 1)
        note = f"The chart ends at {last:%Y-%m-%d %H:%M}; what comes later stands on Schedule and Dispatch."
        sheet.write_string(row, 0, note, styles.of(font_size=10, bold=True, font_color=LATE_INK))
        row += 1
    for k, (sign, words) in enumerate(signs):
        sheet.write_blank(row + k, 0, None, styles.of(**sign))
        sheet.write_string(row + k, 1, words, text)
    sheet.write_string(row + len(signs), 0, "▼ due", styles.of(font_size=9, font_color=INK))
    sheet.write_string(row + len(signs), 1, "an order is wanted by then (a number: so many); red if it ends late", text)
