"""What the program cannot know about a file and asks once, in the words of the file."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass

from scheduler.excel.mapping import NOTE, OPEN, Mapping, Shape
from scheduler.texts import say

COLUMN, FIELD, DATES, DECIMALS, UNITS, CALENDAR, WORD = (
    "column", "field", "dates", "decimals", "units", "calendar", "word",
)  # fmt: skip
WORDS = {
    "dmy": say("day first: 31/12"),
    "mdy": say("month first: 12/31"),
    ",": say("1.234 is one thousand two hundred and thirty-four"),
    ".": say("1.234 is one and a bit"),
    "min": say("minutes"),
    "h": say("hours"),
    "s": say("seconds"),
    "d": say("days"),
    NOTE: say("keep as a note"),
    "day and night": say("day and night"),
    "2 shifts": say("2 shifts"),
    "office hours": say("office hours"),
    "1000": say("thousands of pieces"),
    "1": say("as it stands: a weight, or a mere letter"),
    "share": say("0.05 is five in a hundred"),
    "percent": say("0.05 is five in ten thousand"),
    "Made": say("take it off"),
    "planned": say("still to be made, like any other"),
    "started": say("started"),
    "done": say("done"),
    "hold": say("on hold"),
}
"""What the candidates of a question say to the planner; fields speak for themselves."""


@dataclass(frozen=True, slots=True)
class Question:
    """One doubt: `candidates` are the answers, `default` the one taken if nobody answers, blank where planning stops.

    `kind` is column (what does this column mean), field (which column holds this), dates, decimals, units, calendar or
    word (what a word or a colour says of an order).
    `sheet`, `cell` and `header` name the place, `samples` are some of its cells as they stand there.
    """

    id: str
    kind: str
    text: str
    candidates: tuple[str, ...]
    default: str = ""
    sheet: str = ""
    cell: str = ""
    header: str = ""
    samples: tuple[str, ...] = ()

    @property
    def required(self) -> bool:
        """Say whether planning stops without an answer."""
        return not self.default

    def words(self, candidate: str) -> str:
        """Return what a candidate says to the planner."""
        return WORDS.get(candidate, candidate)


def question_id(fingerprint: str, kind: str, header: str) -> str:
    """Return the name of a question, the same for every file of that shape."""
    return f"{fingerprint}|{kind}|{header}"


def with_open(mapping: Mapping, questions: Iterable[Question]) -> Mapping:
    """Return a mapping in which every open question stands as `?`, to be filled in by hand."""
    blanks = {question.id: OPEN for question in questions if question.required}
    return answers_as_mapping(blanks).over(mapping)


def answers_as_mapping(answers: Dictionary[str, str]) -> Mapping:
    """Return answers, by the ids of their questions, as a mapping."""
    mapping = Mapping()
    for name, answer in answers.items():
        fingerprint, _, rest = name.partition("|")
        kind, _, header = rest.partition("|")
        if kind == CALENDAR:
            mapping = Mapping({}, {"calendar": answer}).over(mapping)
            continue
        decided = {
            COLUMN: lambda h=header, a=answer: Shape(columns={h: a}),
            FIELD: lambda h=header, a=answer: Shape(columns={a: h}),
            DATES: lambda h=header, a=answer: Shape(dates={h: a}),
            DECIMALS: lambda h=header, a=answer: Shape(decimals={h: a}),
            UNITS: lambda h=header, a=answer: Shape(units={h: a}),
            WORD: lambda h=header, a=answer: Shape(words={h: a}),
        }.get(kind)
        if decided is not None:
            mapping = Mapping({fingerprint: decided()}).over(mapping)
    return mapping
