"""The card that tells everything about the operation under the pointer."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.colors import BarColor, Theme
from gui.gantt.rows import Row
from gui.gantt.scene import Scene
from gui.gantt.timetext import TimeText
from gui.texts import count, noop, tr
from scheduler.calendar import DAY_MIN
from scheduler.problem import Link, Mode, Operation, Problem

_MOST_ATTRIBUTES = 12
ORDER_ENDS = noop("Order ends")
_LOCKED = {"machine": noop("machine"), "time": noop("start"), "both": noop("machine and start")}
STATES = (noop("planned"), noop("released"), noop("started"), noop("done"), noop("hold"))
"""States of orders as in files: marked, so that they are shown translated."""
Line = tuple[str, str]


def card_lines(scene: Scene, operation: int, times: TimeText) -> tuple[str, list[Line]]:
    """Return the card's title and its lines (what, value), in plain words."""
    problem = scene.problem
    op = problem.operations[operation]
    order = problem.orders[op.order]
    name = op.name if op.name and op.name != f"Step {op.step}" else ""
    title = f"{order.name} · {op.step}{' ' + name if name else ''}"
    lines: list[Line] = []
    if order.product:
        lines.append((tr("Product"), order.product))
    lines.append((tr("Quantity"), times.number(order.quantity)))
    lines += _place_lines(scene, op, times)
    lines += _order_facts(scene, op.order, times)
    lines += _need_lines(problem, op, _mode(scene, op), times)
    lines += _attribute_lines(problem, op)
    return title, lines


def _mode(scene: Scene, op: Operation) -> Mode | None:
    if scene.schedule is None or scene.bar_of[op.index] < 0:
        return op.modes[0] if op.modes else None
    return op.mode_on(int(scene.schedule.machine[op.index])) or (op.modes[0] if op.modes else None)


def _place_lines(scene: Scene, op: Operation, times: TimeText) -> list[Line]:
    """Tell where and when."""
    bar = int(scene.bar_of[op.index])
    if bar < 0 or scene.schedule is None:
        return [(tr("Plan"), tr("has no place in this plan"))]
    problem, at = scene.problem, scene.problem.clock.at
    machine = problem.machines[int(scene.schedule.machine[op.index])]
    centre = f" ({machine.work_center})" if machine.work_center and machine.work_center != machine.name else ""
    setup, start, end = (int(column[bar]) for column in (scene.setup_start, scene.start, scene.end))
    mode = _mode(scene, op)
    calendar = mode.calendar if mode is not None else machine.calendar
    lines = [(tr("Machine"), machine.name + centre)]
    if setup < start:
        worked = times.duration(calendar.open_between(setup, start))
        lines.append((tr("Setup"), tr("{worked}, from {time}", worked=worked, time=times.moment(at(setup)))))
    lines.append((tr("Start"), times.moment(at(start))))
    lines.append((tr("End"), times.moment(at(end))))
    worked_min = calendar.open_between(start, end)
    run = times.duration(worked_min)
    if worked_min < end - start:
        closed = times.duration(end - start - worked_min)
        run = tr("{worked} worked, {closed} closed in between", worked=run, closed=closed)
    lines.append((tr("Run"), run))
    return lines


def _order_facts(scene: Scene, index: int, times: TimeText) -> list[Line]:
    """Tell what is wanted by when, and whether the plan keeps it."""
    problem = scene.problem
    order = problem.orders[index]
    lines: list[Line] = []
    if order.due_min is not None:
        due = times.moment(problem.clock.at(order.due_min))
        lines.append((tr("Due"), tr("{due} (deadline)", due=due) if order.deadline else due))
        if scene.has_due[index]:
            lines.append((tr(ORDER_ENDS), _lateness_text(int(scene.lateness[index]), times)))
    if order.release_min > 0:
        lines.append((tr("Release"), times.moment(problem.clock.at(order.release_min))))
    if order.status not in ("", "planned"):
        lines.append((tr("Status"), tr(order.status)))
    return lines


def _lateness_text(lateness_min: int, times: TimeText) -> str:
    if lateness_min > 0:
        return tr("{duration} late", duration=times.duration(lateness_min))
    return tr("just in time") if lateness_min == 0 else tr("{duration} early", duration=times.duration(-lateness_min))


def _need_lines(problem: Problem, op: Operation, mode: Mode | None, times: TimeText) -> list[Line]:
    """Tell what the operation needs and what binds it."""
    lines: list[Line] = []
    if mode is not None and problem.families[mode.family]:
        lines.append((tr("Setup family"), problem.families[mode.family]))
    if mode is not None and mode.resources:
        needed = (f"{problem.resources[r].name}{f' × {n}' if n != 1 else ''}" for r, n in mode.resources)
        lines.append((tr("Resources"), ", ".join(needed)))
    if mode is not None and mode.batch_key and problem.machines[mode.machine].batch_by:
        lines.append((tr("Batch"), mode.batch_key))
    others = [problem.machines[m.machine].name for m in op.modes if mode is None or m.machine != mode.machine]
    if others:
        names, more = ", ".join(others[:5]), len(others) - 5
        names = count("{names} and {n} more", "{names} and {n} more", more, names=names) if more > 0 else names
        lines.append((tr("Also possible on"), names))
    for link in op.links:
        lines.append((tr("After"), _link_text(problem, link, times)))
    if mode is not None and not mode.may_pause:
        lines.append((tr("Pauses"), tr("must run without a break")))
    if op.started:
        lines.append((tr("Progress"), tr("started, what remains is shown")))
    if op.lock is not None:
        what = tr(_LOCKED[op.lock.kind])
        lines.append((tr("Locked"), tr("{what} (frozen hours)", what=what) if op.lock.source == "frozen" else what))
    return lines


def _link_text(problem: Problem, link: Link, times: TimeText) -> str:
    op = problem.operations[link.predecessor]
    parts = [tr("step {step}", step=op.step)]
    if link.min_wait_min:
        parts.append(tr("wait at least {duration}", duration=times.duration(link.min_wait_min)))
    if link.max_wait_min is not None:
        parts.append(tr("wait at most {duration}", duration=times.duration(link.max_wait_min)))
    if link.transfer_units is not None:
        parts.append(tr("may begin after {pieces} pieces", pieces=times.number(link.transfer_units)))
    return ", ".join(parts)


def _attribute_lines(problem: Problem, op: Operation) -> list[Line]:
    found = {**problem.orders[op.order].attributes, **op.attributes}
    return [(key, value) for key, value in list(found.items())[:_MOST_ATTRIBUTES] if value]


def closed_text(scene: Scene, machine: int, minute: int, times: TimeText) -> str:
    """Say why a machine is closed at a minute, and until when; empty while it is open."""
    made = scene.problem.machines[machine]
    calendar, at = made.calendar, scene.problem.clock.at
    opens = calendar.next_open(minute)
    if minute < 0 or opens == minute:
        return ""
    for span in calendar.closed:
        if span.start_min <= minute < span.end_min:
            what = f"{made.name} ({span.reason})" if span.reason else made.name
            span_words = times.span(at(max(0, span.start_min)), at(span.end_min))
            return tr("{machine} is closed", machine=what) + "\n" + span_words
    name = f"{made.name} ({made.calendar_name})" if made.calendar_name else made.name
    if opens > minute + 1000 * DAY_MIN:
        return tr("{machine} is closed", machine=name)
    opening = tr("opens {time}", time=times.moment(at(opens)))
    return tr("{machine} is closed outside its working hours", machine=name) + "\n" + opening


def row_tip(scene: Scene, row: Row, times: TimeText) -> str:
    """Say the full name of a row and what there is to know of it."""
    if row.unit is None:
        hint = tr("Click to show its machines") if row.collapsed else tr("Click to hide its machines")
        return f"{row.name}\n{hint}"
    by, problem = scene.arrangement.by, scene.problem
    parts = [row.name]
    if by == "order":
        order = problem.orders[row.unit]
        parts += [order.product, *(f"{what} {value}" for what, value in _order_facts(scene, row.unit, times))]
        return "\n".join(part for part in parts if part)
    load = tr("works {n} % of its open time in this plan", n=round(100 * float(scene.load[row.unit])))
    if by == "pool":
        if row.unit < len(problem.resources):
            pool = problem.resources[row.unit]
            parts += [
                tr("{quantity} of them", quantity=pool.quantity),
                pool.calendar_name
                and tr(
                    "working hours: {calendar}",
                    calendar=pool.calendar_name,
                ),
                load,
            ]
        return "\n".join(part for part in parts if part)
    machine = problem.machines[row.unit]
    parts.append(machine.work_center)
    if machine.capacity > 1:
        parts.append(tr("works on {capacity} operations at once", capacity=machine.capacity))
    parts.append(machine.calendar_name and tr("working hours: {calendar}", calendar=machine.calendar_name))
    if scene.schedule is not None:
        parts.append(load)
    return "\n".join(part for part in parts if part)


class HoverCard(QLabel):
    """Floats over the whole window, so that it may be larger than the chart; never takes focus or clicks."""

    def __init__(self, window: QWidget) -> None:
        """Begin hidden."""
        super().__init__(window)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setMargin(10)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("About the operation"))

    def show_operation(self, scene: Scene, operation: int, look: tuple[Theme, TimeText], color: BarColor,
                       near: QPoint) -> None:  # fmt: skip
        """Fill the card and put it beside a point of the screen."""
        theme, times = look
        title, lines = card_lines(scene, operation, times)
        late = bool(scene.has_due[scene.columns.order[operation]]) and (
            scene.lateness[scene.columns.order[operation]] > 0
        )
        ends = tr(ORDER_ENDS)
        body = "".join(_row_html(what, value, theme, late=late and what == ends) for what, value in lines)
        head = (
            f'<p style="font-weight:600; font-size:large; margin:0 0 5px 0">'
            f'<span style="color:{color.edge.name()}">■</span> {escape(title)}</p>'
        )
        self._show(f'{head}<table cellspacing="0">{body}</table>', theme, near)

    def show_text(self, text: str, theme: Theme, near: QPoint) -> None:
        """Show plain lines."""
        self._show("<br>".join(escape(line) for line in text.splitlines()), theme, near)

    def _show(self, html: str, theme: Theme, near: QPoint) -> None:
        self.setStyleSheet(
            f"background:{theme.card.name()}; color:{theme.text.name()}; border:1px solid {theme.card_line.name()};"
            "border-radius:6px"
        )
        self.setText(html)
        self.adjustSize()
        self.move(self._beside(self.parentWidget().mapFromGlobal(near)))
        self.raise_()
        self.show()

    def _beside(self, near: QPoint) -> QPoint:
        """Stay inside the window, below right of the pointer or else on the other side."""
        area = self.parentWidget().rect()
        x, y = near.x() + 16, near.y() + 20
        if x + self.width() > area.right():
            x = near.x() - 12 - self.width()
        if y + self.height() > area.bottom():
            y = min(near.y() - 12 - self.height(), area.bottom() - self.height())
        return QPoint(max(area.left(), x), max(area.top(), y))


def _row_html(what: str, value: str, theme: Theme, *, late: bool) -> str:
    style = f"color:{theme.late.name()}; font-weight:600" if late else ""
    return (
        f'<tr><td style="color:{theme.muted.name()}; padding-right:14px">{escape(what)}</td>'
        f'<td style="{style}">{escape(value)}</td></tr>'
    )
