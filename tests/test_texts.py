"""Sentences made without Qt keep what a translation needs, wherever they travel."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from scheduler.child import Channel, Child
from scheduler.issues import Issue, PlanError, Severity
from scheduler.texts import (
    Counted,
    Joined,
    Reworded,
    Text,
    counted,
    fill,
    joined,
    noop,
    reworded,
    say,
    with_values,
)


def _unknown(name: str) -> Text:
    return say("No machine named {name}.", name=name)


def test_a_text_is_the_plain_sentence_and_keeps_template_and_values() -> None:
    text = say("{rows:,} rows name {name}.", rows=12000, name="MILL")
    assert text == "12,000 rows name MILL."
    assert hash(text) == hash("12,000 rows name MILL.")
    assert {str(text): 1}[text] == 1
    assert json.loads(json.dumps({"problem": text})) == {"problem": "12,000 rows name MILL."}
    assert (text.source, text.values) == ("{rows:,} rows name {name}.", {"rows": 12000, "name": "MILL"})


def test_another_template_takes_the_values_in_another_order() -> None:
    text = say("{order} waits for {machine}.", order="A1", machine="MILL")
    assert text.again("Auf {machine} wartet {order}.", str.lower) == "Auf mill wartet a1."


def test_texts_in_texts_keep_their_own_templates() -> None:
    outer = say("Step 3: {why}", why=_unknown("MILL"))
    inner = outer.values["why"]
    assert outer == "Step 3: No machine named MILL."
    assert isinstance(inner, Text)
    assert inner.source == "No machine named {name}."


@pytest.mark.parametrize(("n", "sentence"), [(0, "0 rows of A"), (1, "one row of A"), (2000, "2,000 rows of A")])
def test_a_number_chooses_the_english_and_keeps_the_template_of_many(n: int, sentence: str) -> None:
    text = counted("one row of {name}", "{n:,} rows of {name}", n, name="A")
    assert text == sentence
    assert (text.many, text.number) == ("{n:,} rows of {name}", n)


def test_sentences_in_a_row_leave_out_what_is_empty() -> None:
    row = joined([_unknown("A"), "", say("Add it.")])
    assert row == "No machine named A. Add it."
    assert isinstance(row, Joined)
    assert [part.source for part in row.parts if isinstance(part, Text)] == ["No machine named {name}.", "Add it."]
    assert joined(["", _unknown("A")]).source == "No machine named {name}."
    assert joined([]) == ""


@pytest.mark.parametrize(
    "text",
    [
        _unknown("A"),
        say("Twice {{braced}}: {why}", why=_unknown("A")),
        counted("one", "{n} of {what}", 7, what=_unknown("B")),
        joined([_unknown("A"), "and plain", _unknown("B")], " · "),
        fill(noop("{what} is full"), {"what": "the oven"}),
        reworded(say("Fill in Due."), "Fill in Termin.", {"Due": "Termin"}),
    ],
)
def test_a_text_survives_pickling_and_copying(text: Text) -> None:
    for again in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text), copy.copy(text)):
        assert again == text
        assert type(again) is type(text)
        assert (again.source, again.values) == (text.source, text.values)
        if isinstance(text, Counted):
            assert (again.many, again.number) == (text.many, text.number)
        if isinstance(text, Joined):
            assert (again.parts, again.separator) == (text.parts, text.separator)
        if isinstance(text, Reworded):
            assert (again.base, again.words) == (text.base, text.words)


def test_words_of_the_planners_file_stand_in_the_translation_too() -> None:
    base = say("Fill in Due on sheet Orders (row {row}).", row=3)
    text = reworded(base, "Fill in Termin on sheet Aufträge (row 3).", {"Due": "Termin", "Orders": "Aufträge"})
    assert text == "Fill in Termin on sheet Aufträge (row 3)."
    assert text.swapped("Due auf Blatt Orders ausfüllen (Zeile 3).") == "Termin auf Blatt Aufträge ausfüllen (Zeile 3)."
    assert reworded(base, str(base), {"Due": "Termin"}) is base


def test_values_change_in_texts_of_texts() -> None:
    text = joined([say("See {place}.", place=say("row {row}", row=3)), counted("one", "{n} rows", 2), "plain"])
    moved = with_values(text, lambda source, name, value: value + 10 if source == "row {row}" else value)
    assert moved == "See row 13. 2 rows plain"
    assert type(moved) is Joined


def _find_faults(channel: Channel, fail: bool) -> Issue:
    channel.send(_unknown("sent"))
    issue = Issue(Severity.ERROR, "unknown-machine", _unknown("returned"), say("Add it."))
    if fail:
        raise PlanError(_unknown("raised"), say("Add {what}.", what=say("a machine")), (issue,))
    return issue


def test_texts_come_back_from_a_child_process_with_their_templates() -> None:
    child = Child(_find_faults, False).start()
    issue = child.result(60)
    (message,) = child.messages()
    assert isinstance(message, Text)
    assert message.values == {"name": "sent"}
    assert isinstance(issue.problem, Text)
    assert issue.problem.source == "No machine named {name}."


def test_what_a_child_process_raises_keeps_its_templates() -> None:
    with pytest.raises(PlanError) as raised:
        Child(_find_faults, True).start().result(60)
    error = raised.value
    assert isinstance(error.message, Text)
    assert isinstance(error.remedy, Text)
    assert error.message.values == {"name": "raised"}
    assert error.remedy.values["what"].source == "a machine"
    assert isinstance(error.issues[0].problem, Text)
