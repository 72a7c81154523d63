"""The steps of a product or order: eligible machines, what each step waits for, and how its rows are joined."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from scheduler.excel.faults import did_you_mean
from scheduler.excel.tables import Row
from scheduler.excel.values import key
from scheduler.texts import joined, listed, say

StepKey = float | str


@dataclass(frozen=True, slots=True)
class ModeSpec:
    """One eligible machine of a step; times in minutes, `family` an index."""

    machine: int
    setup_min: int
    unit_min: float
    fixed_min: float
    family: int
    resources: tuple[tuple[int, int], ...]
    may_pause: bool
    batch_text: str | None  # None: looked up in the order's row
    row: Row


@dataclass(frozen=True, slots=True)
class StepSpec:
    """One step of a route; `after` are positions in the route."""

    label: str
    name: str
    modes: tuple[ModeSpec, ...]
    after: tuple[int, ...]
    min_wait: int
    max_wait: int | None
    transfer: float | None
    attributes: Mapping[str, str]
    row: Row


@dataclass(frozen=True, slots=True)
class Route:
    """The steps of one product or order in their order; without steps where its rows are faulty."""

    owner: str
    steps: tuple[StepSpec, ...]

    def position(self, label: str) -> int | None:
        """Return where a step stands in the route."""
        wanted = step_key(label)
        return next((k for k, step in enumerate(self.steps) if step_key(step.label) == wanted), None)


@dataclass
class Families:
    """The setup families in the order in which they are met; index 0 is blank."""

    names: list[str] = field(default_factory=lambda: [""])
    index: dict[str, int] = field(default_factory=lambda: {"": 0})

    def of(self, name: str) -> int:
        """Return the index of a family, new ones at the end."""
        wanted = key(name)
        if wanted not in self.index:
            self.index[wanted] = len(self.names)
            self.names.append(name)
        return self.index[wanted]


@dataclass
class Draft:
    """The rows of one step while they are read: machines named by themselves beat those of a work centre."""

    label: str
    rows: list[Row] = field(default_factory=list)
    named: dict[int, ModeSpec] = field(default_factory=dict)
    by_center: dict[int, ModeSpec] = field(default_factory=dict)


def step_key(label: str) -> StepKey:
    """Return how a step is compared and sorted: by its number, else by its text."""
    try:
        number = float(label.replace(",", "."))
    except ValueError:
        return key(label)
    return number if math.isfinite(number) else key(label)


def step_order(label: str) -> tuple[float, str]:
    """Return the place of a step among others: `10`, `10a`, `20`, `paint`."""
    wanted = step_key(label)
    if isinstance(wanted, float):
        return wanted, ""
    match = re.match(r"\d{1,12}", wanted)
    return (float(match.group()) if match else math.inf), wanted


def join_rows(owner: str, drafts: list[Draft]) -> Route | None:
    """Join the rows of each step; None after a fault in what a step waits for."""
    positions = {step_key(draft.label): k for k, draft in enumerate(drafts)}
    after = [_after(draft, k, positions, [d.label for d in drafts]) for k, draft in enumerate(drafts)]
    if any(positions_before is None for positions_before in after):
        return None
    before = [positions_before or () for positions_before in after]
    circle = _circle(before)
    if circle:
        row = _row_with(drafts[circle[0]], "After")
        labels = [drafts[k].label for k in circle]
        row.error(
            "cycle",
            "After",
            say(
                "The steps {labels} of {owner} wait for each other, so none can start.",
                labels=listed(labels),
                owner=owner,
            )
            if len(labels) > 1
            else say("Step {label} of {owner} waits for itself.", label=labels[0], owner=owner),
            say("Correct the column After so that it leads from the first step to the last."),
        )
        return None
    return Route(owner, tuple(_step(draft, steps) for draft, steps in zip(drafts, before, strict=True)))


def _step(draft: Draft, after: tuple[int, ...]) -> StepSpec:
    for column in ("After", "Min wait", "Max wait", "Transfer batch"):
        _warn_if_rows_differ(draft, column)
    first = draft.rows[0]
    min_wait = _row_with(draft, "Min wait").duration("Min wait", 0.0)
    max_row = _row_with(draft, "Max wait")
    max_wait = max_row.duration("Max wait", None)
    if max_wait is not None and max_wait < min_wait:
        max_row.error(
            "waits-clash",
            "Max wait",
            say(
                "Max wait ({max_wait:g} min) is shorter than Min wait ({min_wait:g} min).",
                max_wait=max_wait,
                min_wait=min_wait,
            ),
            say("Raise Max wait or lower Min wait."),
        )
    transfer_row = _row_with(draft, "Transfer batch")
    transfer = None if transfer_row.blank("Transfer batch") else transfer_row.number_in("Transfer batch", 1.0)
    if transfer is not None and transfer <= 0:
        transfer_row.error(
            "bad-quantity",
            "Transfer batch",
            say("The transfer batch is {transfer:g}.", transfer=transfer),
            say("Type 1 or more."),
        )
        transfer = None
    least = math.ceil(min_wait)
    return StepSpec(
        label=draft.label,
        name=_row_with(draft, "Operation").text("Operation") or f"Step {draft.label}",
        modes=tuple({**draft.by_center, **draft.named}.values()),
        after=after,
        min_wait=least,
        max_wait=None if max_wait is None else max(least, math.floor(max_wait)),
        transfer=transfer,
        attributes=_notes(draft.rows),
        row=first,
    )


def _notes(rows: list[Row]) -> dict[str, str]:
    """Return the notes of a step; what its rows say differently stands side by side."""
    notes = rows[0].attributes()
    for row in rows[1:]:
        for name, text in row.attributes().items():
            if text not in notes.get(name, "").split("; "):
                notes[name] = f"{notes[name]}; {text}" if name in notes else text
    return notes


def _after(draft: Draft, place: int, positions: dict[StepKey, int], labels: list[str]) -> tuple[int, ...] | None:
    """Return the positions of the steps before this one; the next lower step where nothing is said."""
    row = _row_with(draft, "After")
    if row.blank("After"):
        return (place - 1,) if place else ()
    names = [name for name in row.names("After", ";,") if name not in ("-", "–", "—")]
    found: dict[int, None] = {}
    missing = [name for name in names if step_key(name) not in positions]
    for name in names:
        if name not in missing:
            found[positions[step_key(name)]] = None
    if missing:
        row.error(
            "unknown-step",
            "After",
            say("There is no step {missing} on this route.", missing=listed(missing)),
            joined([did_you_mean(missing[0], labels), say("Name steps of the same route, or - for none.")]),
        )
        return None
    return tuple(found)


def _row_with(draft: Draft, column: str) -> Row:
    """Return the first row of a step that fills a column, else its first row."""
    return next((row for row in draft.rows if not row.blank(column)), draft.rows[0])


def _warn_if_rows_differ(draft: Draft, column: str) -> None:
    if len(draft.rows) < 2 or not draft.rows[0].table.has(column):
        return
    first = _row_with(draft, column)
    for row in draft.rows:
        if not row.blank(column) and row.shown(column) != first.shown(column):
            row.warning(
                "step-rows-differ",
                column,
                say("{column} differs from row {row} of the same step, which counts.", column=column, row=first.number),
                say("Write the same in all rows of a step."),
            )


def _circle(before: list[tuple[int, ...]]) -> list[int]:
    """Return steps that wait for each other in a circle, none if there is no circle."""
    state = [0] * len(before)  # 0 new, 1 on the path, 2 done
    for root in range(len(before)):
        if state[root]:
            continue
        path, todo = [root], [iter(before[root])]
        state[root] = 1
        while todo:
            following = next(todo[-1], None)
            if following is None:
                state[path.pop()] = 2
                todo.pop()
            elif state[following] == 1:
                return sorted(path[path.index(following) :])
            elif state[following] == 0:
                state[following] = 1
                path.append(following)
                todo.append(iter(before[following]))
    return []
