"""Faults in a project file: they can still be translated when it is opened again, and run nothing of their own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from scheduler.issues import Issue, Severity
from scheduler.plan_codec import Reader, Writer
from scheduler.plan_file import Project, SavedPlan, read_project, save_project
from scheduler.texts import Counted, Joined, Reworded, Text, counted, joined, reworded, say
from tests.solver.random_shops import random_shop

_LATE = say("Due {day:%d.%m.%Y}: {why}", day=datetime(2026, 11, 23), why=say("no machine {name}", name="M {1}"))
TEXTS = [
    _LATE,
    say("Nothing to plan."),
    counted("one row of {sheet}", "{n:,} rows of {sheet}", 1200, sheet="Orders"),
    joined([_LATE, "plain", say("Mend it.")], say(" or ")),
    reworded(say("Fill in Due of {order}.", order="7"), "Fill in Termin of 7.", {"Due": "Termin"}),
]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: type(text).__name__)
def test_a_fault_of_a_project_keeps_its_templates(tmp_path: Path, text: Text) -> None:
    path = tmp_path / "p.ganttry"
    issue = Issue(Severity.ERROR, "code", text, "in plain words", "Orders", "A1")
    save_project(path, Project("", "", SavedPlan("", random_shop(1, 4), issues=(issue,))))
    (again,) = read_project(path).current.issues or ()
    assert again == issue
    assert isinstance(again.problem, Text)
    assert type(again.problem) is type(text)
    assert again.problem.recipe() == text.recipe()
    assert type(again.remedy) is str
    for name, kind in (("number", Counted), ("separator", Joined), ("words", Reworded)):
        if isinstance(text, kind):
            assert getattr(again.problem, name) == getattr(text, name)


def _map(**values: Any) -> dict[str, Any]:
    return {"map": [[name, value] for name, value in values.items()]}


@pytest.mark.parametrize(
    "recipe",
    [
        [],
        ["exec", "print(1)"],
        ["say", "{x.__class__}", _map(x="a")],
        ["say", "{x[0]}", _map(x="a")],
        ["say", "{x!r}", _map(x="a")],
        ["say", "{x:>999999999}", _map(x="a")],
        ["say", "{x:{y}}", _map(x="a", y="9999999999")],
        ["say", "{x:c}", _map(x=1 << 40)],
        ["say", "{missing}", _map(x="a")],
        ["say", "{", _map()],
        ["say", "text", "values"],
        ["say", 7, _map()],
        ["counted", "{n}", "{n.__class__}", 2, _map(n=2)],
        ["joined", [1, 2], " "],
        ["reworded", "plain", "english", _map(a="b")],
        ["reworded", {"text": ["say", "Due", _map()]}, "Termin", "words"],
    ],
)
def test_a_text_that_nobody_has_written_is_refused(recipe: list[Any]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, IndexError)):
        Reader([]).value({"text": recipe})


def test_a_text_among_other_things_is_written_as_it_is() -> None:
    assert Reader([]).value(Writer().value(_LATE)) == _LATE
