"""The window in another language: nothing stays behind, nothing breaks, and new texts cannot pass by."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui import language, words
from gui.country import figures_changed
from gui.data.grid_model import GridModel
from gui.gantt.hover import card_lines, row_tip
from gui.main_window import MainWindow
from gui.panels.start_page import shipped_samples
from gui.settings_store import Store
from gui.texts import CONTEXT, count, shown, tr
from gui.translations.__main__ import write_pseudo
from gui.translations.collect import Message, called, collect, literal, texts_of
from gui.translations.pseudo import CLOSE, OPEN, pseudo
from gui.translations.ts import Translated, fields, read, write
from scheduler import texts
from scheduler.excel.edits import IDENTITY, Edit, Tables, spec_of
from scheduler.excel.prepared import Prepared
from scheduler.excel.sheets import Sheet
from tests.gui import pseudo as looked
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeDialogs

ROOT = Path(__file__).parents[2]
GUI = ROOT / "gui"
SAMPLES = ROOT / "samples"


@pytest.fixture(scope="session")
def messages() -> list[Message]:
    """All texts of the program."""
    return collect()


@pytest.fixture(scope="session")
def pseudo_file(messages: list[Message], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The language that nobody speaks, as the window loads it."""
    return write_pseudo(tmp_path_factory.mktemp("pseudo") / "pseudo", messages)


@pytest.fixture
def strange(qapp: QApplication, pseudo_file: Path) -> Iterator[None]:
    """Let the window speak it for one test."""
    translator = QTranslator()
    assert translator.load(pseudo_file.stem, str(pseudo_file.parent))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Let the window speak German, with figures as in Germany."""
    translator, before = QTranslator(), QLocale()
    assert translator.load("ganttry_de", str(language.FOLDER))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    figures_changed()
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    figures_changed()


# --- what the window shows ------------------------------------------------------------------------------


class Eyes:
    """Looks at a window again and again, and takes down what is not translated."""

    def __init__(self, window: MainWindow, data: set[str]) -> None:
        self.window, self.data = window, data
        self.painted: list[str] = []
        self.faults: dict[str, str] = {}
        self.seen = 0
        self.stop = looked.watch_painting(self.painted)

    def look(self, where: str, extra: tuple[str, ...] = ()) -> None:
        """Take down what shows now."""
        looked.settle()
        self.window.grab()
        found = [*looked.texts_of(self.window), *(("painted", text) for text in (*self.painted, *extra))]
        self.painted.clear()
        for what, text in found:
            self.seen += 1
            left = looked.untranslated(text, self.data)
            if left and "qt_" not in what and "Scroll" not in what:  # Qt's own buttons speak Qt's translations
                self.faults.setdefault(text[:120], f"{where}, {what}: {left[:5]}")


@pytest.fixture
def window(strange: None, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with the real reader and the real engine, in the strange language."""
    made = MainWindow(store=store, dialogs=FakeDialogs(), mappings=tmp_path / "mappings.json")  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    yield made
    made.imports.close()
    made.session.shut()


def _opened(window: MainWindow, qtbot: QtBot, path: Path) -> Eyes:
    names = [column.name for table in IDENTITY for column in spec_of(table).columns]  # tips say a column's own name
    data = looked.data_of(None, [*looked.cells_of(path), str(path), *shipped(), *names])
    eyes = Eyes(window, data)
    window.open_path(path)
    session = window.session
    qtbot.waitUntil(lambda: (session.loading is None and session.path == path) or window.imports.active, timeout=60_000)
    eyes.data |= looked.data_of(session.problem)
    return eyes


def shipped() -> list[str]:
    """Return the names of the samples' files, which stand in menus and tips."""
    return [sample.path.name for sample in shipped_samples()]


def test_start_plan_and_every_panel_are_translated(window: MainWindow, qtbot: QtBot) -> None:
    eyes = _opened(window, qtbot, SAMPLES / "small_machine_shop.xlsx")
    try:
        _walk_plan(window, qtbot, eyes)
    finally:
        eyes.stop()
    assert eyes.seen > 5_000
    assert not eyes.faults, "\n".join(f"{text!r} ({where})" for text, where in eyes.faults.items())


def _walk_plan(window: MainWindow, qtbot: QtBot, eyes: Eyes) -> None:
    session = window.session
    eyes.look("ready")
    window.actions_["optimise"].trigger()
    qtbot.waitUntil(lambda: session.schedule is not None, timeout=60_000)
    eyes.look("running")
    window.actions_["stop"].trigger()
    qtbot.waitUntil(lambda: not session.run.busy, timeout=30_000)
    for k in range(window.tables.count()):
        window.tables.setCurrentIndex(k)
        eyes.look(f"table {k}")
    data = window.workbench.data
    for k in range(data.bar.count()):
        data.bar.setCurrentIndex(k)
        for picture in (False, True):
            data.as_picture.setChecked(picture)
            eyes.look(f"data {k}")
    session.select([0, 1], window)
    for command in ("rows_by_order", "rows_by_pool", "rows_by_machine", "lock_both", "undo", "hold_orders",
                    "find_command", "why_late", "next_late"):  # fmt: skip
        window.actions_[command].trigger()
        eyes.look(command)
    for dock in window.workbench.docks:
        dock.show()
        dock.raise_()
        eyes.look(dock.objectName())
    for k in range(window.colours.box.count()):
        window.colours.set_mode(str(window.colours.box.itemData(k)))
        eyes.look("colours")
    window.workbench.compare.keep()
    scene, times = window.gantt.scene, window.gantt.look.times
    lines = (line for op in session.problem.operations for line in card_lines(scene, op.index, times)[1])
    cards = [text for line in lines for text in line]
    tips = [row_tip(scene, row, times) for row in window.gantt.rows.rows]
    eyes.look("cards", (*cards, *tips))
    session.select([0], window)
    eyes.look("menu", tuple(action.text() for action in window.workbench.desk.context_menu().actions()))


def test_every_fault_of_the_broken_sample_is_translated(window: MainWindow, qtbot: QtBot) -> None:
    eyes = _opened(window, qtbot, SAMPLES / "broken.xlsx")
    try:
        table = window.faults_page.table
        assert table.model.rowCount() > 20
        for row in range(table.model.rowCount()):
            table.view.setCurrentIndex(table.model.index(row, 0))
            eyes.look(f"fault {row}")
    finally:
        eyes.stop()
    assert not eyes.faults, "\n".join(f"{text!r} ({where})" for text, where in eyes.faults.items())


def test_the_mapping_screen_is_translated(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "everything_wrong.xlsx"
    path.write_bytes((SAMPLES / "foreign" / path.name).read_bytes())
    eyes = _opened(window, qtbot, path)
    page = window.imports.page
    try:
        qtbot.waitUntil(lambda: page.review is not None and not page.reader.busy, timeout=30_000)
        eyes.look("mapping")
    finally:
        eyes.stop()
    assert not eyes.faults, "\n".join(f"{text!r} ({where})" for text, where in eyes.faults.items())


def test_the_watcher_sees_what_is_not_translated() -> None:
    assert looked.untranslated("Save the plan", set()) == ["Save", "the", "plan"]
    assert looked.untranslated(f"{OPEN}Säve {OPEN}thë{CLOSE} plän{CLOSE} Mill-7 (Ctrl+S)", {"Mill"}) == []


# --- German ---------------------------------------------------------------------------------------------


def test_a_german_window_keeps_its_letters_apart(german: None, desk: Desk) -> None:
    desk.planned()
    menus = [action.menu() for action in desk.window.menuBar().actions()]
    assert [action.text() for action in desk.window.menuBar().actions()] == [
        "&Datei", "&Bearbeiten", "&Plan", "&Ansicht", "&Hilfe"
    ]  # fmt: skip
    for menu in (m for top in menus for m in (top, *top.findChildren(QMenu))):
        letters = [letter for action in menu.actions() if (letter := _letter(action))]
        assert len(letters) == len(set(letters)), (menu.title(), sorted(letters))
    assert desk.window.kpis.cards[0].title.text() == "Verspätete Aufträge"


def _letter(action: QAction) -> str:
    found = re.search(r"&([^&])", action.text().replace("&&", ""))
    return found.group(1).lower() if found else ""


def test_figures_and_days_are_written_as_in_germany(german: None) -> None:
    assert words.number(1234567) == "1.234.567"
    assert words.number(2.5) == "2,5"
    assert words.hours(0.5) == "0,5 h"
    assert words.date_time(datetime(2026, 11, 23, 6, 5), 2026) == "Mo. 23.11. 06:05"
    assert words.date_time(datetime(2027, 11, 23, 6, 5), 2026) == "Di. 23.11.2027 06:05"
    assert words.local_figure("2.5") == "2,5"
    assert words.local_figure("P2.5") == "P2.5"


@pytest.mark.parametrize(("typed", "plain"), [
    ("2,5", "2.5"), ("2.5", "2.5"), ("1.234,5", "1234.5"), ("1.234.567", "1234567"), ("12", "12"), ("2,5 h", "2.5 h"),
    ("-0,75", "-0.75"), ("23.11.2026", "23.11.2026"), ("06:30", "06:30"), ("P,1", "P,1"), ("", ""), ("1,2,3", "1,2,3"),
])  # fmt: skip
def test_a_figure_is_read_in_the_country_and_in_plain_form(german: None, typed: str, plain: str) -> None:
    assert words.plain_figure(typed) == plain


@pytest.mark.parametrize(("typed", "plain"), [
    ("25.11.2026 13:00", "2026-11-25 13:00"), ("5.1.2026", "2026-01-05"), ("2026-11-25 13:00", "2026-11-25 13:00"),
    ("31.02.2026", "31.02.2026"), ("Mon-Fri", "Mon-Fri"), ("06:00", "06:00"), ("", ""), ("P 12:00", "P 12:00"),
])  # fmt: skip
def test_a_date_is_read_in_the_country_and_in_plain_form(german: None, typed: str, plain: str) -> None:
    assert words.plain_date(typed) == plain
    assert words.plain_date(words.local_date(plain)) == plain


def test_tables_show_and_take_figures_as_in_germany(german: None, desk: Desk) -> None:
    changes: list[tuple[str, str]] = []

    def take(_name: str, edits: Sequence[Edit], _words: str) -> None:
        changes.extend((edit.column, edit.text) for edit in edits)

    model = GridModel(desk.window, "Orders", take)
    sheet = Sheet("Orders", [(1, ["Order", "Quantity", "Due"]), (2, ["A1", 2.5, "2026-11-25 13:00"])])
    model.set_tables(Tables(Prepared({"Orders": sheet}), datetime(2026, 11, 23, 6)), ())
    row = [model.index(0, column).data() for column in range(3)]
    assert row == ["A1", "2,5", "25.11.2026 13:00"]
    for column, text in ((1, "1.250,75"), (2, "26.11.2026 07:30"), (1, "2,5")):
        model.setData(model.index(0, column), text)
    desk.bot.waitUntil(lambda: len(changes) == 2, timeout=2000)
    assert changes == [("Quantity", "1250.75"), ("Due", "2026-11-26 07:30")]


def test_english_figures_keep_their_look() -> None:
    assert words.number(1234567) == "1\u2009234\u2009567"
    assert words.plain_figure("1,5") == "1,5"
    assert words.date_time(datetime(2026, 11, 23, 6, 5), 2026) == "Mon 23 Nov 06:05"


def test_a_choice_of_language_is_kept_and_said_in_both(desk: Desk) -> None:
    desk.window.menus.set_language("de")
    assert desk.store.text("language") == "de"
    assert "next start" in desk.window.messages.text.text()
    assert "nächsten Start" in desk.window.messages.text.text()
    assert language.wanted("de") == "de"
    assert language.wanted("xx") == "en"
    assert ("de", "Deutsch") in language.choices()


def test_the_program_speaks_the_choice_from_its_start_on() -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication, QLocale\n"
        "app = QCoreApplication([])\n"
        "from gui import language\n"
        "from gui.texts import tr\n"
        "from gui.words import number\n"
        "said = language.speak(app, 'de'), tr('Orders'), number(1234.5), QLocale().language().name\n"
        "qt = QCoreApplication.translate('QPlatformTheme', 'Cancel')\n"
        "print('|'.join((*said, qt)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
                          check=True, timeout=120)  # fmt: skip
    assert done.stdout.strip() == "de|Aufträge|1.234|German|Abbrechen"


# --- texts ----------------------------------------------------------------------------------------------


class _Answers(QTranslator):
    """Says what a test wants."""

    def __init__(self, known: dict[str, str]) -> None:
        super().__init__()
        self.known = known

    def isEmpty(self) -> bool:
        """Override QTranslator.isEmpty."""
        return False

    def translate(self, context: str, source: str, _note: str | None = None, n: int = -1) -> str | None:
        """Override QTranslator.translate: None for what is not known."""
        return self.known.get(source) if context == CONTEXT else None


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[dict[str, str]]:
    """Translate what the test puts into the dictionary."""
    known: dict[str, str] = {}
    translator = _Answers(known)
    qapp.installTranslator(translator)
    yield known
    qapp.removeTranslator(translator)


def test_a_broken_translation_falls_back_to_the_source(speaks: dict[str, str]) -> None:
    speaks["Open {name}"] = "Öffne {nmae}"
    assert tr("Open {name}", name="x") == "Open x"
    for broken in ("{", "{name!q}", "{name:d}", "{0}", "{name.nothing}", "{name[1]"):
        speaks["Open {name}"] = broken
        assert tr("Open {name}", name="x") == "Open x"


def test_texts_from_below_are_translated_with_what_is_in_them(speaks: dict[str, str]) -> None:
    inner = texts.say("machine {name}", name="M1")
    whole = texts.say("No {what} here.", what=inner)
    speaks |= {"machine {name}": "Maschine {name}", "No {what} here.": "Hier keine {what}."}
    assert shown(whole) == "Hier keine Maschine M1."
    assert tr("{a}!", a=inner) == "Maschine M1!"
    assert shown(texts.joined([whole, inner])) == "Hier keine Maschine M1. Maschine M1"
    base = texts.say("No {what} here.", what="Machine")
    assert shown(texts.reworded(base, "No Mill here.", {"Machine": "Mill"})) == "Hier keine Mill."
    assert shown("the planner's own") == "the planner's own"


def test_one_and_many_follow_the_number(speaks: dict[str, str]) -> None:
    assert count("{n} order", "{n} orders", 1) == "1 order"
    assert count("{n} order", "{n} orders", 0) == "0 orders"
    assert shown(texts.counted("One row", "{n} rows", 2)) == "2 rows"
    speaks["{n} orders"] = "{n} Aufträge"
    assert count("{n} order", "{n} orders", 1200) == "1\u2009200 Aufträge"


def test_the_strange_language_keeps_fields_letters_and_suffixes() -> None:
    assert pseudo("&Open {name}…").startswith(f"{OPEN}&Opëñ {{name}}…")
    assert "(*.xlsx)" in pseudo("Excel workbook (*.xlsx)")
    assert pseudo("ddd d MMM") == "ddd d MMM"
    assert len(pseudo("a" * 100)) >= 130


# --- the files ------------------------------------------------------------------------------------------


def test_translations_survive_a_new_look_at_the_code(tmp_path: Path) -> None:
    path = tmp_path / "ganttry_xx.ts"
    many = Message("{n} ones", "{n} one", ["gui/a.py"])
    old = [Message("Kept", files=["gui/a.py"]), Message("Gone", files=["gui/a.py"]), many]
    held = {("Kept", False): Translated(("Behalten",), note="so"), ("Gone", False): Translated(("Weg",)),
            ("{n} ones", True): Translated(("{n} Eins", "{n} Einsen"))}  # fmt: skip
    write(path, "de", old, held, 2)
    write(path, "de", [old[0], many, Message("New", files=["gui/b.py"])], read(path), 2)
    again = read(path)
    assert again[("Kept", False)] == Translated(("Behalten",), note="so")
    assert again[("Gone", False)] == Translated(("Weg",), "vanished")
    assert again[("{n} ones", True)].forms == ("{n} Eins", "{n} Einsen")
    assert again[("New", False)] == Translated(("",), "unfinished")


@pytest.mark.parametrize("path", sorted(language.FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_every_translation_asks_only_for_what_there_is(path: Path, messages: list[Message]) -> None:
    singular = {(m.source, bool(m.one)): m.one for m in messages}
    for key, translated in read(path).items():
        there = fields(key[0]) | fields(singular.get(key, ""))
        for form in translated.forms:
            assert fields(form) <= there, (key, form)


@pytest.mark.parametrize("path", sorted(language.FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_what_is_loaded_is_what_was_translated(path: Path, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(path.stem, str(path.parent))
    done = {key: one for key, one in read(path).items() if one.done and one.state != "vanished"}
    assert len(done) > 900
    for (source, plural), translated in done.items():
        said = translator.translate(CONTEXT, source, "", 1 if plural else -1)
        assert said == translated.forms[0], f"run python -m gui.translations: {source}"


def test_texts_are_found_in_the_code() -> None:
    code = 'tr("A {b}", b=1); say("C " "D"); count("{n} e", "{n} es", n); "x".count("y"); tr(table[k]); noop("F")'
    assert sorted(texts_of(code)) == [("A {b}", ""), ("C D", ""), ("F", ""), ("{n} es", "{n} e")]


# --- the gate -------------------------------------------------------------------------------------------

SHOWS = {
    "setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setTitle",
    "setAccessibleDescription", "setTabText", "setTabToolTip", "addAction", "addMenu", "addTab", "addItem", "addRow",
    "setInformativeText", "showMessage", "setHeaderLabels", "setSpecialValueText", "setSuffix", "setPrefix", "QLabel",
    "ToneLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QAction", "QMenu", "QToolBar",
    "QDockWidget", "QGroupBox", "QMessageBox", "Notice", "PlanError", "Column", "drawText", "ask_text", "save_file",
    "getText", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "setEmptyLabel",
}  # fmt: skip
"""Calls whose texts somebody reads."""
THROUGH = {"tr", "noop", "count", "counted", "say", "joined"}
KINDS = {"info", "good", "warning", "error", "muted", "accent", "bad", "warn"}
"""Looks of messages and labels, which are not read."""
_WORDS = re.compile(r"[A-Za-z]{3}")


def _bare(node: ast.expr) -> Iterator[ast.expr]:
    """Yield literals with words in an argument that do not go through a translation."""
    if isinstance(node, ast.Call) and called(node) in THROUGH:
        return
    text = literal(node)
    if isinstance(node, ast.JoinedStr):
        text = "".join(literal(part) for part in node.values)
    if _WORDS.search(text) and text not in KINDS and "Ganttry" not in text and "<" not in text:
        yield node
    if isinstance(node, ast.IfExp | ast.BinOp | ast.List | ast.Tuple):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr) and part is not getattr(node, "test", None):
                yield from _bare(part)


def _bare_texts(code: str) -> list[tuple[int, str]]:
    return [
        (part.lineno, ast.unparse(part))
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and called(node) in SHOWS
        for argument in (*node.args, *(keyword.value for keyword in node.keywords if keyword.arg != "tone"))
        for part in _bare(argument)
    ]


def test_no_text_of_the_window_passes_by_its_translation() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in sorted(GUI.rglob("*.py"))
        for line, text in _bare_texts(path.read_text(encoding="utf-8"))
    ]
    assert not found, "wrap in tr(...), count(...) or noop(...):\n" + "\n".join(found)


def test_every_text_gets_the_values_that_it_asks_for() -> None:
    wrong, looked_at = [], 0
    for path in (*sorted(GUI.rglob("*.py")), *sorted((ROOT / "scheduler").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = called(node) if isinstance(node, ast.Call) else ""
            if name not in ("tr", "say", "count", "counted") or any(word.arg is None for word in node.keywords):
                continue
            plural = name in ("count", "counted")
            sources = [literal(argument) for argument in node.args[: 1 + plural]]
            if not all(sources) or len(sources) < 1 + plural:
                continue
            looked_at += 1
            given = {word.arg for word in node.keywords} | ({"n"} if plural else set())
            asked = set().union(*map(fields, sources)) if given or name == "say" else set()
            if asked != given - ({"n"} if plural else set()) and asked != given:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}: {sources} gets {sorted(given)}")
    assert looked_at > 1_000
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("code", "caught"), [
    ('button.setText("Save the plan")', True), ('button.setText(tr("Save the plan"))', False),
    ('label.setText(f"{n} rows")', True), ('label.setText("a" if x else "Stopped now")', True),
    ('Notice("info", "Nothing to do.")', True), ('Notice("info", tr("Nothing to do."))', False),
    ('label.setText(f"{name}: {value}")', False), ('QLabel("Goal " + name)', True), ('x.setText("–")', False),
])  # fmt: skip
def test_the_gate_catches_bare_texts(code: str, caught: bool) -> None:
    assert bool(_bare_texts(code)) is caught
