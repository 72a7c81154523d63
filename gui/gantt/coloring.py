"""Which bar has which colour: by order, product, lateness, setup family or any attribute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gui.gantt.columns import Ints
from gui.gantt.scene import Scene
from gui.gantt.slots import LATENESS_COUNT, LATENESS_FIRST, NEUTRAL, SERIES
from gui.texts import noop, tr
from scheduler.calendar import DAY_MIN
from scheduler.problem import Problem

Slots = npt.NDArray[np.uint8]
LATENESS_LABELS = (
    noop("More than a day early"),
    noop("Up to a day early"),
    noop("On time by less than an hour"),
    noop("Up to 4 hours late"),
    noop("Up to a day late"),
    noop("More than a day late"),
)
_LATENESS_LIMITS_MIN = (-DAY_MIN, -60, 0, 240, DAY_MIN)  # a lateness up to and including the limit
NO_DUE_LABEL = noop("No due date")
SLACK_LABELS = (
    noop("Critical: no slack"),
    noop("Less than an hour of slack"),
    noop("Up to 4 hours of slack"),
    noop("Up to 8 hours of slack"),
    noop("Up to 24 hours of slack"),
    noop("More than 24 hours of slack"),
)
_SLACK_LIMITS_MIN = (0, 59, 240, 480, DAY_MIN)  # a slack up to and including the limit, in worked minutes
NO_SLACK_LABEL = noop("Not worked out")
STATUS_LABELS = (noop("Started"), noop("Frozen"), noop("Locked"), noop("Free, order late"), noop("Free"))
STATUS_SLOTS = (3, 1, 2, LATENESS_FIRST + LATENESS_COUNT - 1, 0)
BLANK_LABEL = noop("(blank)")
_MOST_IN_LEGEND = 100  # nobody reads more, and colours have come round by then
FIXED_MODES = ("order", "product", "lateness", "slack", "status", "family")


@dataclass(frozen=True, slots=True)
class Coloring:
    """The colour slot of each operation, and what the slots stand for, the most used first."""

    slots: Slots  # (operations,)
    legend: tuple[tuple[str, int], ...]
    entry: Ints  # (operations,) index into the legend, -1 for what is not in it


def color_modes(problem: Problem) -> tuple[str, ...]:
    """List what bars can be coloured by: the fixed modes, then every attribute of orders and operations."""
    names: dict[str, None] = {}
    for thing in (*problem.orders, *problem.operations):
        for name in thing.attributes:
            names.setdefault(name)
    return (*FIXED_MODES, *(name for name in names if name.casefold() not in FIXED_MODES))


def color_scene(scene: Scene, mode: str, slack_min: Ints | None = None) -> Coloring:
    """Give every operation its colour slot; `slack_min` is wanted by `slack`, negative where it is not known."""
    if mode == "lateness":
        return _by_lateness(scene)
    if mode == "slack":
        unknown = np.full(len(scene.problem.operations), -1, dtype=np.int64)
        return _by_slack(unknown if slack_min is None else slack_min)
    if mode == "status":
        return _by_status(scene)
    problem, columns = scene.problem, scene.columns
    if mode == "order":
        names = [order.name for order in problem.orders]
        return _by_category(np.array(columns.order), names)
    if mode == "product":
        return _by_order_value(scene, [order.product for order in problem.orders])
    if mode == "family":
        family = np.zeros(len(problem.operations), dtype=np.int64)
        family[scene.operation] = scene.family
        return _by_category(family, list(problem.families))
    return _by_attribute(scene, mode)


def _by_attribute(scene: Scene, name: str) -> Coloring:
    """Colour by a column that the planner added; an operation's own value comes before its order's."""
    problem, wanted = scene.problem, name.casefold()

    def value_of(attributes: Iterable[tuple[str, str]]) -> str:
        return next((value for key, value in attributes if key.casefold() == wanted), "")

    by_order = [value_of(order.attributes.items()) for order in problem.orders]
    values = [
        (value_of(op.attributes.items()) if op.attributes else "") or by_order[op.order] for op in problem.operations
    ]
    names, numbers = _numbered(values)
    return _by_category(numbers, names)


def _by_order_value(scene: Scene, values: list[str]) -> Coloring:
    names, numbers = _numbered(values)
    return _by_category(numbers[scene.columns.order], names)


def _numbered(values: list[str]) -> tuple[list[str], Ints]:
    known: dict[str, int] = {}
    numbers = np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
    return list(known), numbers


def _by_category(number: Ints, names: list[str]) -> Coloring:
    named = np.array([bool(name) for name in names], dtype=np.bool_)
    slot_of = np.full(max(1, len(names)), NEUTRAL, dtype=np.uint8)
    slot_of[: len(names)][named] = np.arange(int(named.sum())) % SERIES
    used = np.bincount(number, minlength=len(names))
    ranked = np.lexsort((-used, ~named, used == 0))[:_MOST_IN_LEGEND].tolist() if names else []
    ranked = [k for k in ranked if used[k]]
    entry_of = np.full(max(1, len(names)), -1, dtype=np.int64)
    entry_of[ranked] = np.arange(len(ranked))
    legend = tuple((names[k] or tr(BLANK_LABEL), int(slot_of[k])) for k in ranked)
    if not len(number):
        return Coloring(np.zeros(0, dtype=np.uint8), (), np.zeros(0, dtype=np.int64))
    return Coloring(slot_of[number], legend, entry_of[number])


def _by_scale(step: Ints, labels: tuple[str, ...], slots: tuple[int, ...]) -> Coloring:
    """Colour by steps of a scale, the legend in the order of the scale."""
    used = np.bincount(step, minlength=len(labels)) > 0
    shown = np.flatnonzero(used)
    entry_of = np.full(len(labels), -1, dtype=np.int64)
    entry_of[shown] = np.arange(len(shown))
    legend = tuple((tr(labels[k]), slots[k]) for k in shown.tolist())
    return Coloring(np.array(slots, dtype=np.uint8)[step], legend, entry_of[step])


def _by_lateness(scene: Scene) -> Coloring:
    step = np.searchsorted(np.array(_LATENESS_LIMITS_MIN), scene.lateness, side="left")
    step = np.where(scene.has_due, step, LATENESS_COUNT)
    slots = (*range(LATENESS_FIRST, LATENESS_FIRST + LATENESS_COUNT), NEUTRAL)
    return _by_scale(step[scene.columns.order], (*LATENESS_LABELS, NO_DUE_LABEL), slots)


def _by_slack(slack_min: Ints) -> Coloring:
    step = np.searchsorted(np.array(_SLACK_LIMITS_MIN), slack_min, side="left")
    slots = tuple(LATENESS_FIRST + LATENESS_COUNT - 1 - k for k in range(LATENESS_COUNT))
    return _by_scale(np.where(slack_min < 0, LATENESS_COUNT, step), (*SLACK_LABELS, NO_SLACK_LABEL),
                     (*slots, NEUTRAL))  # fmt: skip


def _by_status(scene: Scene) -> Coloring:
    columns = scene.columns
    late = (scene.has_due & (scene.lateness > 0))[columns.order]
    step = np.select([columns.started, columns.frozen, columns.locked, late], [0, 1, 2, 3], 4)
    return _by_scale(step, STATUS_LABELS, STATUS_SLOTS)
