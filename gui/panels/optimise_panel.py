"""What to look for, how long, and how the search goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.icons import icon
from gui.panels.curve import Curve, shown_level
from gui.panels.goal_words import goal_lines, level_names
from gui.panels.labels import ToneLabel
from gui.run_watch import RunState
from gui.session import Session
from gui.settings_store import Store
from gui.texts import count, noop, shown, tr
from gui.words import NOTHING, capital, gap_sentence, hours, stopwatch
from scheduler.issues import PlanError
from solver.objective import PROFILES, Profile
from solver.progress import Status
from solver.settings import SolveSettings

UNTIL_STOPPED_S = 7 * 24 * 3600.0
TIMES = (
    (noop("10 seconds"), 10.0),
    (noop("1 minute"), 60.0),
    (noop("5 minutes"), 300.0),
    (noop("30 minutes"), 1800.0),
    (noop("Until I stop"), UNTIL_STOPPED_S),
)


class OptimisePanel(QScrollArea):
    """The goal, the time, the two buttons, and the progress."""

    optimise_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, session: Session, store: Store) -> None:
        super().__init__()
        self.setAccessibleName(tr("Optimise"))
        self._session = session
        self._store = store
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build_choices()
        self._build_buttons()
        self._build_progress()
        self._lay_out()
        self._restore()
        session.problem_changed.connect(self._new_workbook)
        session.run.state_changed.connect(self.refresh)
        session.run.progressed.connect(self.refresh_progress)
        session.plan_changed.connect(self.refresh_progress)
        self._new_workbook()

    # --- built once ---------------------------------------------------------------------------------

    def _build_choices(self) -> None:
        self.goal = QComboBox()
        self.goal.setAccessibleName(tr("Goal"))
        for profile in PROFILES:
            self.goal.addItem(shown(profile.name), str(profile.name))
        self.goal_words = ToneLabel("", "muted", wrap=True)
        self.time = QComboBox()
        self.time.setAccessibleName(tr("How long to search"))
        for text, seconds in TIMES:
            self.time.addItem(tr(text), seconds)
        self.more = QToolButton()
        self.more.setText(tr("Advanced"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.advanced = QWidget()
        self.cores = QSpinBox(minimum=0, maximum=256)
        self.cores.setSpecialValueText(tr("All"))
        self.cores.setAccessibleName(tr("Processor cores to use"))
        self.seed = QSpinBox(minimum=0, maximum=2**31 - 1)
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setToolTip(tr("Another number takes the search along another way"))
        self.repeatable = QCheckBox(tr("Same plan every time"))
        self.repeatable.setToolTip(
            tr(
                "Counts steps instead of looking at the clock: the same workbook and seed\n"
                "give the same plan, on any computer. Somewhat slower."
            )
        )
        self.goal.currentIndexChanged.connect(self._show_goal)
        self.more.toggled.connect(self._show_advanced)

    def _build_buttons(self) -> None:
        self.optimise_button = QPushButton(tr("Optimise"))
        self.optimise_button.setToolTip(tr("Look for the best plan (F5)"))
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setToolTip(tr("Stop and keep the best plan found so far (Esc)"))
        for button in (self.optimise_button, self.stop_button):
            button.setIconSize(QSize(16, 16))
            button.setMinimumHeight(round(button.fontMetrics().height() * 2.1))
            font = QFont(button.font())
            font.setWeight(QFont.Weight.DemiBold)
            button.setFont(font)
        self.optimise_button.clicked.connect(self.optimise_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)

    def _build_progress(self) -> None:
        self.headline = ToneLabel("", scale=1.15, bold=True, wrap=True)
        self.headline.setAccessibleName(tr("State of the search"))
        self.gap = QLabel()
        self.gap.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setAccessibleName(tr("Time used"))
        self.clock = ToneLabel("", "muted")
        self.figures = QGridLayout()
        self.figures.setColumnStretch(0, 1)
        self.figures.setHorizontalSpacing(12)
        self.figures.setVerticalSpacing(3)
        self.rows: dict[str, tuple[QLabel, QLabel]] = {}
        for k, key in enumerate(("value", "bound", "found", "last")):
            name, value = ToneLabel("", "muted", wrap=True), QLabel()
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.figures.addWidget(name, k, 0)
            self.figures.addWidget(value, k, 1)
            self.rows[key] = (name, value)
        self.curve_title = ToneLabel("", "muted", wrap=True)
        self.curve = Curve()
        self.progress = QWidget()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.addRow(tr("&Goal"), self.goal)
        form.addRow("", self.goal_words)
        form.addRow(tr("Search &for"), self.time)
        deep = QFormLayout(self.advanced)
        deep.setContentsMargins(8, 0, 0, 0)
        deep.setHorizontalSpacing(12)
        deep.addRow(tr("Processor &cores"), self.cores)
        deep.addRow(tr("See&d"), self.seed)
        deep.addRow("", self.repeatable)
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(12, 10, 12, 12)
        lines.setSpacing(8)
        lines.addLayout(form)
        lines.addWidget(self.more)
        lines.addWidget(self.advanced)
        lines.addWidget(self.optimise_button)
        lines.addWidget(self.stop_button)
        lines.addWidget(self.progress, 1)
        lines.addStretch(0)
        below = QVBoxLayout(self.progress)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(7)
        below.addWidget(_line())
        for widget in (self.headline, self.gap, self.bar, self.clock):
            below.addWidget(widget)
        below.addLayout(self.figures)
        below.addSpacing(6)
        below.addWidget(self.curve_title)
        below.addWidget(self.curve, 3)
        below.addStretch(1)
        self.setWidget(body)
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(body.minimumSizeHint().width() + bar)  # nothing is cut off when the bar appears
        self._paint_icons()

    def _restore(self) -> None:
        self._choose_goal(self._store.text("run/goal", str(PROFILES[0].name)))
        self.time.setCurrentIndex(max(0, self.time.findData(float(self._store.whole("run/seconds", 60)))))
        self.cores.setValue(self._store.whole("run/cores", 0))
        self.seed.setValue(self._store.whole("run/seed", 1))
        self.repeatable.setChecked(self._store.flag("run/repeatable"))
        self.more.setChecked(False)
        self._show_advanced(False)

    # --- what the planner chose ---------------------------------------------------------------------

    def settings(self) -> SolveSettings:
        """Return what is chosen."""
        return SolveSettings(
            seconds=float(self.time.currentData()),
            workers=self.cores.value(),
            seed=self.seed.value(),
            profile=self._goal(),
            repeatable=self.repeatable.isChecked(),
        )

    def remember(self) -> None:
        """Keep the choices for the next day."""
        self._store.keep("run/goal", self._goal())
        self._store.keep("run/seconds", int(self.time.currentData()))
        self._store.keep("run/cores", self.cores.value())
        self._store.keep("run/seed", self.seed.value())
        self._store.keep("run/repeatable", self.repeatable.isChecked())

    @Slot(bool)
    def _show_advanced(self, on: bool) -> None:
        self.advanced.setVisible(on)
        self.more.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)

    def _profile(self) -> Profile:
        """Return the chosen goal, with the workbook's weights where they make sense."""
        if self._session.problem is not None:
            try:
                return self._session.profile(self._goal())
            except PlanError:  # told when Optimise is pressed
                pass
        return PROFILES[max(0, self.goal.currentIndex())]

    def _goal(self) -> str:
        """Return the name of the chosen goal as it stands in settings and files."""
        return str(self.goal.currentData())

    def _choose_goal(self, name: str) -> None:
        at = self.goal.findData(name)
        if at >= 0:
            self.goal.setCurrentIndex(at)

    @Slot()
    def _show_goal(self) -> None:
        profile = self._profile()
        self.goal_words.setText(goal_lines(profile))
        self.goal.setToolTip(shown(profile.words))

    # --- what goes on -------------------------------------------------------------------------------

    @Slot()
    def _new_workbook(self) -> None:
        problem = self._session.problem
        if problem is not None and any("weight" in k or k == "profile" for k in problem.settings):
            try:
                self._choose_goal(str(self._session.profile("").name))  # the workbook asks for it
            except PlanError as error:
                self._session.tell(error)
        self._show_goal()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show which buttons work now."""
        state = self._session.run.state
        idle = state is RunState.IDLE
        had_focus = self.optimise_button.hasFocus() or self.stop_button.hasFocus()
        self.optimise_button.setVisible(idle)
        self.optimise_button.setEnabled(self._session.problem is not None)
        self.optimise_button.setText(tr("Optimise") if self._session.schedule is None else tr("Optimise further"))
        self.stop_button.setVisible(not idle)
        self.stop_button.setEnabled(state is RunState.RUNNING)
        self.stop_button.setText(tr("Stop") if state is not RunState.STOPPING else tr("Stopping…"))
        if had_focus:
            (self.optimise_button if idle else self.stop_button).setFocus()
        for widget in (self.goal, self.time, self.advanced):
            widget.setEnabled(idle)
        self.refresh_progress()

    @Slot()
    def refresh_progress(self) -> None:
        """Show how the search goes, or went."""
        run = self._session.run
        shown = self._session.problem is not None and (run.busy or bool(run.curve) or self._session.result is not None)
        self.progress.setVisible(shown)
        if not shown:
            return
        self.headline.setText(self._headline())
        self._show_clock()
        progress = run.progress
        levels = progress.levels if progress is not None else ()
        bounds = progress.level_bounds if progress is not None else ()
        result = self._session.result
        if result is not None and result.levels:
            levels, bounds = result.levels, result.level_bounds
        for widget in (self.curve_title, self.curve, *(label for row in self.rows.values() for label in row)):
            widget.setVisible(bool(run.curve))
        names = level_names(self._running_profile())
        self.gap.setText(gap_sentence(names, levels, bounds))
        self.gap.setVisible(bool(levels) or run.busy)
        level = shown_level(run.curve)
        name = names[level] if level < len(names) else tr("goal")
        self._row("value", capital(name), hours(levels[level]) if level < len(levels) else NOTHING)
        self._row("bound", tr("Best possible, at least"), hours(bounds[level]) if level < len(bounds) else NOTHING)
        self._row("found", tr("Better plans found"), str(max(0, run.improvements)))
        last = run.last_improvement_s
        self._row("last", tr("Last one after"), NOTHING if last is None else stopwatch(last))
        self.curve_title.setText(tr("{name} (hours): plan, and best possible dashed", name=capital(name)))
        self.curve.show_curve(run.curve, level, run.elapsed_s)

    def _running_profile(self) -> Profile:
        wanted = self._session.run.settings.profile
        try:
            return self._session.profile(wanted)
        except PlanError:
            return PROFILES[0]

    def _headline(self) -> str:
        run, result = self._session.run, self._session.result
        if run.state is RunState.STOPPING:
            return tr("Stopping… the best plan is kept")
        if run.state is RunState.RUNNING:
            phase = "" if run.progress is None else shown(run.progress.phase)
            return f"{phase}…" if phase else tr("Starting…")
        if result is None:
            return tr("Ended")
        took = stopwatch(run.elapsed_s)
        if result.status is Status.OPTIMAL:
            return tr("Finished: best plan, proved in {took}", took=took)
        if result.status is Status.IMPOSSIBLE:
            return tr("No plan is possible")
        if result.status is Status.STOPPED:
            return tr("Ended after {took} without a plan", took=took)
        if run.elapsed_s >= run.settings.seconds * 0.98:
            return tr("Time is up after {took}; the best plan is kept", took=took)
        return tr("Stopped after {took}; the best plan is kept", took=took)

    def _show_clock(self) -> None:
        run = self._session.run
        whole, past = run.settings.seconds, run.elapsed_s
        self.bar.setVisible(run.busy)
        if whole >= UNTIL_STOPPED_S:
            self.bar.setRange(0, 0)
            text = tr("{past}, until you stop", past=stopwatch(past))
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, round(1000 * past / whole)))
            text = tr(
                "{past} of {whole}, {left} left",
                past=stopwatch(past),
                whole=stopwatch(whole),
                left=stopwatch(whole - past),
            )
        self.clock.setText(text if run.busy else "")
        self.clock.setVisible(run.busy)

    def _row(self, key: str, name: str, value: str) -> None:
        self.rows[key][0].setText(name)
        self.rows[key][1].setText(value)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "curve"):
            self._paint_icons()

    def _paint_icons(self) -> None:
        self.optimise_button.setIcon(icon("play", self.palette(), theme.tone("good", self.palette())))
        self.stop_button.setIcon(icon("stop", self.palette(), theme.tone("bad", self.palette())))


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line


def run_words(settings: SolveSettings) -> str:
    """Say in a few words what is about to run, for the status bar."""
    endless = settings.seconds >= UNTIL_STOPPED_S
    goal = next((p.name for p in PROFILES if p.name == settings.profile), settings.profile or PROFILES[0].name)
    if endless:
        return tr("Optimising until you stop: {goal}", goal=goal)
    return count("Optimising for {n} second: {goal}", "Optimising for {n} seconds: {goal}", round(settings.seconds),
                 goal=goal)  # fmt: skip
