"""What the layers without Qt say comes out of them so that the window shows it in the planner's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui.country import figures_changed
from gui.texts import shown
from gui.translations.__main__ import write_pseudo
from gui.translations.collect import collect
from gui.translations.pseudo import CLOSE, OPEN, pseudo
from scheduler.excel.load import Loaded, start_load
from scheduler.texts import Counted, Joined, Text, counted, joined, say
from solver.check import check
from solver.clash import clashes
from solver.explain import Explainer
from solver.late_words import cause_words
from tests.excel.books import GOOD, write
from tests.shops import MONDAY, Shop, plan

_NOW = datetime(2026, 11, 23, 6, 0)


@cache
def _known() -> frozenset[str]:
    """Return every template that the translators get."""
    return frozenset(message.source for message in collect())


@pytest.fixture(scope="module")
def pseudo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Have Qt's tool make the file of a language that nobody speaks."""
    return write_pseudo(tmp_path_factory.mktemp("pseudo") / "ganttry_pseudo", collect())


@pytest.fixture
def pseudo_language(qapp: QApplication, pseudo_file: Path) -> Iterator[None]:
    """Let the window speak that language."""
    translator = QTranslator(qapp)
    assert translator.load(str(pseudo_file))
    assert QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def _templates(text: str) -> Iterator[str]:
    """Go through the templates of a text and of the texts in it."""
    if isinstance(text, Joined):
        for part in text.parts:
            yield from _templates(part)
    elif isinstance(text, Text):
        yield text.many if isinstance(text, Counted) else text.source
        for value in text.values.values():
            if isinstance(value, str):
                yield from _templates(value)


def _assert_translated(texts: list[str]) -> None:
    assert texts
    for text in texts:
        assert isinstance(text, Text), text
        assert set(_templates(text)) <= _known()
        words = shown(text)
        assert words.startswith(OPEN), words
        assert words.count(OPEN) == words.count(CLOSE) >= 1


def _told(loaded: Loaded) -> list[str]:
    texts = [text for issue in loaded.issues for text in (issue.problem, issue.remedy) if text]
    texts += [mend.text for issue in loaded.issues for mend in issue.mends]
    understood = loaded.understanding
    return texts + ([question.text for question in understood.questions] if understood is not None else [])


_BAD: dict[str, Any] = {
    "Orders": [
        ["Order", "Product", "Quantity", "Due"],
        ["A1", "X", "many", "32.01.2026"],
        ["A1", "Y", -5, "24.11.2026"],
        ["A3", "X", "1.234", "24.11.2026"],
    ],
    "Routings": [
        ["Product", "Step", "Machine", "Run time per unit", "After"],
        ["X", 10, "MIL", 5, 20],
        ["X", 20, "MILL", -5, 10],
        ["X", 20, "MILL", 5, 99],
    ],
    "Machines": [["Machine", "Calendar", "Capacity"], ["MILL", "Early", 0], ["MILL", "", 1]],
}


def test_the_faults_of_a_workbook_come_back_from_the_child_translated(tmp_path: Path, pseudo_language: None) -> None:
    loaded = start_load(write(tmp_path, {**GOOD, **_BAD}), _NOW).result(120)
    assert len(loaded.issues) > 8
    _assert_translated(_told(loaded))


def test_the_faults_of_a_planners_own_file_come_back_translated(tmp_path: Path, pseudo_language: None) -> None:
    pages = {
        "Aufträge": [
            ["Auftrag", "Artikel", "Menge", "Liefertermin", "Bearbeiter"],
            ["1", "A", 10, "32.12.2026", "x"],
            ["1", "A", "viele", "11.12.2026", "y"],
            ["3", "B", 20, "03.04.2026", "z"],
        ],
        "Arbeitsplan": [["Artikel", "AG", "Maschine", "Stückzeit"], ["A", 10, "M1", 2], ["A", 20, "M2", -3]],
    }
    loaded = start_load(write(tmp_path, pages), _NOW).result(120)
    texts = _told(loaded)
    _assert_translated(texts)
    assert any("Stückzeit" in shown(text) for text in texts)  # the planner's own word for Run time per unit


def _late_shop() -> tuple[Any, Any]:
    shop = Shop().machine("M1").machine("M2").pool("crew")
    shop.order("A", due=100, deadline=True).op("A", "10", {"M1": 200}).op("A", "20", {"M2": 30}, setup=10)
    shop.order("B", due=100).op("B", "10", {"M1": 60}, resources={"crew": 1})
    problem = shop.build()
    return problem, plan(problem, [("M1", 0, 0, 200), ("M2", 200, 210, 240), ("M1", 150, 150, 210)])


def test_what_is_wrong_with_a_plan_is_shown_translated(pseudo_language: None) -> None:
    problem, schedule = _late_shop()
    found = list(check(problem, schedule))
    assert len({violation.rule for violation in found}) >= 2
    _assert_translated([text for v in found for text in (v.rule, v.sentence, v.remedy) if text])


def test_why_an_order_is_late_is_shown_translated(pseudo_language: None) -> None:
    problem, schedule = _late_shop()
    story = Explainer(problem, schedule).why_late(0)
    assert story.chain
    _assert_translated([story.sentence, *(cause_words(problem, cause) for cause in story.chain)])


def test_why_no_plan_can_exist_is_shown_translated(pseudo_language: None) -> None:
    problem, _ = _late_shop()
    found = clashes(problem, seconds=20)
    _assert_translated([text for clash in found for text in (clash.sentence, clash.remedy)])


def test_a_text_that_nobody_has_translated_is_shown_in_english(pseudo_language: None) -> None:
    assert shown(say("Nobody translates {this}.", this="it")) == "Nobody translates it."
    assert shown(counted("nobody: {n}", "nobodies: {n}", 1)) == "nobody: 1"
    assert shown("plain words") == "plain words"


def test_texts_within_texts_and_what_stands_between_them_are_translated(pseudo_language: None) -> None:
    known = sorted(source for source in _known() if source.isalpha())[:2]
    outer = say("Nobody translates {this}.", this=joined([say(known[0]), say(known[1])], say(" or ")))
    assert shown(outer) == f"Nobody translates {pseudo(known[0])}{pseudo(' or ')}{pseudo(known[1])}."


@given(st.dictionaries(st.sampled_from(["this", "that"]), st.text() | st.integers() | st.floats(), min_size=2))
def test_no_value_breaks_a_text(values: dict[str, Any]) -> None:
    text = say("{this} and {that}", **values)
    assert shown(text) == text == f"{values['this']} and {values['that']}"
    assert shown(joined([text, str(values["this"])], " ")) == joined([text, str(values["this"])], " ")


@pytest.fixture
def german() -> Iterator[None]:
    """Write days and figures as in Germany."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    figures_changed()
    yield
    QLocale.setDefault(before)
    figures_changed()


def test_days_have_english_names_here() -> None:
    assert shown(say("{time:%a %d %b %H:%M}", time=MONDAY)) == "Mon 23 Nov 00:00"


def test_days_and_figures_are_those_of_the_country(german: None) -> None:
    assert shown(say("{time:%a %d %b %H:%M}", time=MONDAY)).startswith("Mo")
    assert shown(say("{time:%Y-%m-%d %H:%M}", time=MONDAY)) == "2026-11-23 00:00"
    assert shown(say("{hours:,.1f} h of {rows:,}", hours=1234.5, rows=1000)) == "1.234,5 h of 1.000"
    assert shown(counted("one", "{n:,} rows", 12000)) == "12.000 rows"
